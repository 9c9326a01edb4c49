// Small helpers for building the page.

const policy = globalThis.trustedTypes?.createPolicy('lecture', { createHTML: html => html }) ?? { createHTML: html => html };

/** Markup that the server made: text in it is escaped, and nothing in it runs. */
export const setMarkup = (element, html) => { element.innerHTML = policy.createHTML(html); };

export const appendMarkup = (element, html) => element.insertAdjacentHTML('beforeend', policy.createHTML(html));

/** An element: attributes, `on…` listeners, children. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'class') element.className = value;
    else if (typeof value === 'boolean') element.toggleAttribute(key, value);
    else if (value != null) element.setAttribute(key, value);
  }
  element.append(...children.filter(child => child != null));
  return element;
}

/** A duration as a reader likes it: 12 ms, 3.4 s, 2 min 5 s. */
export function duration(seconds) {
  if (seconds < 0.0995) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  if (seconds < 99.5) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

let toastTimer;

export function toast(text, lasts = 4000) {
  const box = document.getElementById('toast');
  box.textContent = text;
  box.classList.add('shown');
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => box.classList.remove('shown'), lasts);
}
