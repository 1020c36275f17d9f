export { sheetsApi } from './spreadsheets';
