'use strict';
// One box that chooses all: shown only where scripts run, since it does nothing without them.
document.querySelectorAll('input[data-all]').forEach((all) => {
  const boxes = () => document.querySelectorAll(`input[type="checkbox"][name="${all.dataset.all}"]`);
  all.hidden = false;
  all.addEventListener('change', () => boxes().forEach((box) => { box.checked = all.checked; }));
});
