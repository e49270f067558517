'use strict';
// Every request htmx makes carries the token that proves it came from our own page.
document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name="_csrf"]');
  const header = document.querySelector('meta[name="_csrf_header"]');
  if (token && header) {
    event.detail.headers[header.content] = token.content;
  }
});
// Escape closes what was opened last, as people expect of menus, and keeps the focus at its button.
document.addEventListener('keydown', (event) => {
  const open = event.key === 'Escape' && event.target.closest?.('.acts > details[open]');
  if (open) {
    open.open = false;
    open.querySelector('summary').focus();
  }
});
