/**
 * The only script of the pages: comfort on top of plain links and forms.
 * A click or Enter on a cell selects it; a form cannot be sent twice and says that it is under way; the sheet keeps its place;
 * a page about work under way looks again.
 */
export const CLIENT_SCRIPT = `'use strict';
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  if (form.method !== 'post') return;
  form.dataset.sent = '1';
  document.body.classList.add('busy');
  const note = document.createElement('p');
  note.className = 'busy-note';
  note.setAttribute('role', 'status');
  document.body.append(note);
  note.textContent = 'Đang chạy, xin chờ…';
});
window.addEventListener('pageshow', () => {
  document.body.classList.remove('busy');
  for (const note of document.querySelectorAll('.busy-note')) note.remove();
  for (const form of document.forms) delete form.dataset.sent;
});
if (document.querySelector('[data-running]')) setTimeout(() => location.reload(), 700);
const book = document.querySelector('.book');
const sheet = document.querySelector('.book .sheet');
const open = (cell) => {
  sessionStorage.setItem('place', JSON.stringify([book.dataset.path, sheet.scrollLeft, sheet.scrollTop, scrollY]));
  const address = new URLSearchParams(location.search);
  address.set('o', cell.id.slice(2));
  location.assign(book.dataset.path + '?' + address);
};
if (book) {
  book.addEventListener('click', (event) => {
    const cell = event.target.closest('td[id^="o-"]');
    if (cell && !cell.classList.contains('selected') && !String(getSelection())) open(cell);
  });
  book.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('td[id^="o-"]')) open(event.target);
    if (event.key === 'Escape' && document.querySelector('.cell-panel')) location.assign(book.dataset.path);
  });
  const [path, left, top, page] = JSON.parse(sessionStorage.getItem('place') || '[]');
  if (path === book.dataset.path) { sheet.scrollLeft = left; sheet.scrollTop = top; scrollTo(0, page); }
  const chosen = document.querySelector('td.selected');
  if (chosen) chosen.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const field = document.querySelector('#cell-text');
  if (field) field.focus({ preventScroll: true });
}
const wrong = document.querySelector('[aria-invalid="true"]');
if (wrong) wrong.focus();
`;
