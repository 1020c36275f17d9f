import { prefilledUrl } from '../../../../local/google/forms/form-addresses';
import { withLocalLinks } from '../../../../local/pages/frame/local-links';
import { SmallWorkspace } from '../small-workspace';

const { state } = new SmallWorkspace();

describe('withLocalLinks', () => {
  it('withLocalLinks: pre-filled form, leads to the page here with its answers', () => {
    const address = prefilledUrl('form', { 11: '520' }).replace(/&/g, '&amp;');
    expect(withLocalLinks(state, `<a href="${address}">`)).toBe('<a href="/bieu-mau/form?usp=pp_url&amp;entry.11=520">');
  });

  it('withLocalLinks: book of the workspace, leads to the page here', () => {
    expect(withLocalLinks(state, 'https://docs.google.com/spreadsheets/d/master/edit')).toBe('/so/master');
  });

  it('withLocalLinks: anything else, untouched', () => {
    const other = 'https://docs.google.com/spreadsheets/d/other/edit https://vneid.example';
    expect(withLocalLinks(state, other)).toBe(other);
  });
});
