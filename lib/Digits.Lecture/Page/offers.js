// What can stand where the caret is: a list at the caret, narrowed while one types.

import { h } from './dom.js';

const most = 200;

export class Offers {
  #editor;
  #list = h('ul', { class: 'offers', role: 'listbox', 'aria-label': 'Completions' });
  #items = [];
  #shown = [];
  #start = 0;
  #at = 0;

  constructor(editor) {
    this.#editor = editor;
    editor.area.addEventListener('input', () => { if (this.isOpen) this.#narrow(); });
    editor.area.addEventListener('blur', () => this.close());
    // Before the editor's own keys.
    editor.area.addEventListener('keydown', event => this.#key(event), { capture: true });
  }

  get isOpen() { return this.#list.isConnected; }

  open({ line, column, items }) {
    const { area } = this.#editor;
    const lines = area.value.split('\n');
    const before = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
    if (document.activeElement !== area || area.selectionStart < before + column) return;
    // What is begun already is replaced.
    const start = lines[line].slice(0, column).search(/[\w@]*$/);
    this.#items = items;
    this.#start = before + start;
    const place = this.#editor.placeOf(line, start);
    document.body.append(this.#list);
    Object.assign(this.#list.style, { left: `${Math.min(place.left, innerWidth - 260)}px`, top: `${place.bottom}px` });
    this.#narrow();
    const { bottom, height } = this.#list.getBoundingClientRect();
    if (bottom > innerHeight) this.#list.style.top = `${place.top - height}px`;
  }

  close() { this.#list.remove(); }

  #narrow() {
    const { area } = this.#editor;
    const typed = area.value.slice(this.#start, area.selectionStart);
    if (area.selectionStart < this.#start || /[^\w@]/.test(typed)) return this.close();
    const fits = name => name.toLowerCase().startsWith(typed.toLowerCase());
    this.#shown = this.#items.filter(item => fits(item.name)).slice(0, most);
    if (!this.#shown.length) return this.close();
    this.#list.replaceChildren(...this.#shown.map((item, i) => h('li', {
      role: 'option', onmousedown: event => { event.preventDefault(); this.#at = i; this.#take(); },
    }, h('span', {}, item.name), h('span', { class: 'kind' }, item.kind))));
    this.#mark(0);
  }

  #mark(at) {
    this.#at = Math.min(Math.max(at, 0), this.#shown.length - 1);
    [...this.#list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === this.#at)));
    this.#list.children[this.#at].scrollIntoView({ block: 'nearest' });
  }

  #take() {
    const { area } = this.#editor;
    area.setSelectionRange(this.#start, area.selectionStart);
    this.close();
    document.execCommand('insertText', false, this.#shown[this.#at].text);
  }

  #key(event) {
    if (!this.isOpen || event.ctrlKey || event.metaKey || event.altKey) return;
    const does = {
      ArrowDown: () => this.#mark(this.#at + 1), ArrowUp: () => this.#mark(this.#at - 1),
      PageDown: () => this.#mark(this.#at + 8), PageUp: () => this.#mark(this.#at - 8),
      Enter: () => this.#take(), Tab: () => this.#take(), Escape: () => this.close(),
    }[event.key];
    if (!does) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    does();
  }
}
