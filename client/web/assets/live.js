// Follows changes over server-sent events and swaps the parts marked data-live in place, by htmx.
// Parts marked data-hold keep still while focus or pointer is in them; a line with a link says what has changed.
(() => {
  const words = document.body.dataset;
  if (!words.follows || !window.EventSource || !window.htmx) return;
  const status = document.getElementById('lage');
  const quietMs = 15_000;
  const announceMs = 10_000;
  let heard = Date.now();
  let seenAt = clock(new Date());
  let lost = false;
  let waiting = new Set();
  let announced = 0;
  let timer;

  function clock(date) {
    const text = date.toLocaleTimeString('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });
    return document.documentElement.lang === 'sv' ? text.replace(':', '.') : text;
  }

  const parts = () => [...document.querySelectorAll('[data-live][id]')];
  const holding = (part) =>
    part.contains(document.activeElement) || (part.matches('[data-hold]') && part.matches(':hover'));
  const texts = () => new Map([...document.querySelectorAll('[data-key]')].map((row) => [row.dataset.key, row.textContent]));
  const news = () => document.querySelector('[data-news]')?.textContent ?? '';

  function refresh() {
    const before = texts();
    const newsBefore = news();
    const ids = parts().map(({ id }) => id);
    if (ids.length === 0) return Promise.resolve();
    document.getElementById('andrat')?.remove();
    waiting = new Set();
    const [first, ...rest] = ids.map((id) => `#${id}`);
    const swap = { target: first, select: first, swap: 'outerHTML' };
    const source = document.querySelector(first);
    if (rest.length > 0) source.setAttribute('hx-select-oob', rest.map((id) => `${id}:outerHTML`).join(','));
    return window.htmx.ajax('GET', location.pathname + location.search, { ...swap, source }).then(() => {
      seenAt = clock(new Date());
      for (const row of document.querySelectorAll('[data-key]')) {
        if (before.get(row.dataset.key) !== row.textContent) row.classList.add('fresh');
      }
      if (news() !== newsBefore) announce(news());
    });
  }

  function announce(text) {
    if (!status || Date.now() - announced < announceMs) return;
    announced = Date.now();
    status.textContent = text;
  }

  function changed(stream) {
    waiting.add(stream);
    clearTimeout(timer);
    timer = setTimeout(() => (parts().some(holding) ? offer() : refresh()), 150);
  }

  // Instead of moving rows under somebody's hand.
  function offer() {
    const line = document.getElementById('andrat') ?? document.createElement('p');
    line.id = 'andrat';
    line.className = 'live';
    const count = waiting.size;
    const link = document.createElement('a');
    link.href = location.pathname + location.search;
    link.textContent = words.show;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      document.getElementById('innehall')?.focus();
      refresh();
    });
    line.replaceChildren(count === 1 ? words.changedOne : words.changed.replace('{antal}', count), ' ', link);
    const held = parts().find((part) => part.matches('[data-hold]')) ?? parts()[0];
    held.before(line);
  }

  function contact() {
    heard = Date.now();
    document.documentElement.dataset.contact = 'yes';
    if (!lost) return;
    lost = false;
    status.textContent = '';
    changed('*');
  }

  const source = new EventSource(`/live?stream=${encodeURIComponent(words.follows)}`);
  source.addEventListener('beat', contact);
  source.addEventListener('changed', (event) => {
    contact();
    changed(event.data);
  });
  setInterval(() => {
    if (lost || Date.now() - heard < quietMs) return;
    lost = true;
    document.documentElement.dataset.contact = 'no';
    status.textContent = words.lost.replace('{klocka}', seenAt);
  }, 1000);

  // "In 8 days" is true until midnight in Stockholm.
  const untilMidnight = Number(words.midnightIn);
  if (untilMidnight > 0) setTimeout(() => location.reload(), untilMidnight + 2000);
})();
