'use strict';
// What works without it works with it: uploads in parts with progress, files dropped as well as
// chosen; an import that moves while one looks; values and cells that light each other up.
(() => {
  const AT_ONCE = 40;
  const BYTES_AT_ONCE = 24 * 1024 * 1024;

  const token = () => {
    const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
    return { [meta('_csrf_header') ?? 'X-CSRF-TOKEN']: meta('_csrf') ?? '' };
  };

  const filled = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);

  // files of a dropped folder, and of those inside it
  const walk = async (entry, found) => {
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      found.push({ file, name: entry.fullPath.replace(/^\//, '') });
    } else if (entry.isDirectory) {
      const reader = entry.createReader();
      for (;;) {
        const some = await new Promise((done, failed) => reader.readEntries(done, failed));
        if (some.length === 0) {
          break;
        }
        for (const one of some) {
          await walk(one, found);
        }
      }
    }
  };

  const parts = (files) => {
    const result = [];
    let part = [];
    let bytes = 0;
    for (const one of files) {
      if (part.length > 0 && (part.length >= AT_ONCE || bytes + one.file.size > BYTES_AT_ONCE)) {
        result.push(part);
        part = [];
        bytes = 0;
      }
      part.push(one);
      bytes += one.file.size;
    }
    if (part.length > 0) {
      result.push(part);
    }
    return result;
  };

  const send = async (form, files) => {
    const progress = form.querySelector('progress');
    const said = form.querySelector('.said');
    const button = form.querySelector('button');
    progress.hidden = false;
    progress.max = files.length;
    button.disabled = true;
    let sent = 0;
    let job = form.dataset.job;
    try {
      for (const part of parts(files)) {
        const body = new FormData();
        part.forEach(({ file, name }) => body.append('files', file, name));
        if (!job) {
          body.append('acceptance', form.elements.acceptance.value);
        }
        const path = job ? `${form.dataset.upload}/${job}/files` : form.dataset.upload;
        const answer = await fetch(path, { method: 'POST', body, headers: token() });
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        job = (await answer.json()).id;
        form.dataset.job = job;
        sent += part.length;
        progress.value = sent;
        said.textContent = filled(form.dataset.sending, sent, files.length);
      }
      window.location.assign(`/imports/${job}`);
    } catch {
      said.textContent = form.dataset.failed;
      button.disabled = false;
    }
  };

  const upload = (form) => {
    const drop = form.querySelector('.drop');
    let dropped = [];
    drop.addEventListener('dragover', (event) => {
      event.preventDefault();
      drop.classList.add('over');
    });
    drop.addEventListener('dragleave', () => drop.classList.remove('over'));
    drop.addEventListener('drop', async (event) => {
      event.preventDefault();
      drop.classList.remove('over');
      // all at once, since the items are gone after the first wait; folders are entries alone
      const items = [...event.dataTransfer.items].map((item) => ({
        entry: item.webkitGetAsEntry(),
        file: item.getAsFile(),
      }));
      const found = [];
      for (const { entry, file } of items) {
        if (entry) {
          await walk(entry, found);
        } else if (file) {
          found.push({ file, name: file.name });
        }
      }
      dropped = found;
      if (found.length > 0) {
        send(form, found);
      }
    });
    form.addEventListener('submit', (event) => {
      const chosen = [...form.elements.files.files, ...form.elements.folder.files].map((file) => ({
        file,
        name: file.webkitRelativePath || file.name,
      }));
      const files = chosen.length > 0 ? chosen : dropped;
      if (files.length > 0) {
        event.preventDefault();
        send(form, files);
      }
    });
  };

  const follow = (live) => {
    const source = new EventSource(live.dataset.progress);
    let busy = false;
    const renew = async () => {
      if (busy) {
        return;
      }
      busy = true;
      const answer = await fetch(live.dataset.rows);
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.querySelector('.live');
        if (fresh && !live.contains(document.activeElement)) {
          live.replaceChildren(...fresh.childNodes);
        } else if (fresh) {
          live.querySelector('.meter').replaceChildren(...fresh.querySelector('.meter').childNodes);
        }
      }
      busy = false;
    };
    source.addEventListener('progress', renew);
    source.addEventListener('end', () => {
      source.close();
      renew();
    });
  };

  const light = (values) => {
    const places = new Map();
    values.forEach((value) => {
      const cell = document.getElementById(value.dataset.place);
      if (cell) {
        places.set(cell, [...(places.get(cell) ?? []), value]);
      }
    });
    const set = (cell, on) => {
      cell.classList.toggle('lit', on);
      places.get(cell).forEach((value) => value.classList.toggle('lit', on));
    };
    places.forEach((linked, cell) => {
      const all = [cell, ...linked];
      // what was chosen stays lit when the page moves away from under the mouse
      const chosen = () =>
        window.location.hash === `#${cell.id}` ||
        all.some((one) => one.contains(document.activeElement));
      window.addEventListener('hashchange', () => set(cell, chosen()));
      all.forEach((one) => {
        one.addEventListener('mouseenter', () => {
          set(cell, true);
          if (one !== cell) {
            cell.scrollIntoView({ block: 'nearest' });
          }
        });
        one.addEventListener('mouseleave', () => set(cell, chosen()));
        one.addEventListener('focusin', () => set(cell, true));
        one.addEventListener('focusout', () => set(cell, chosen()));
      });
    });
  };

  document.querySelectorAll('form[data-upload]').forEach(upload);
  document.querySelectorAll('.live[data-progress]').forEach(follow);
  light(document.querySelectorAll('.value[data-place]'));
})();
