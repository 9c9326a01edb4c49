// What a cell writes as HTML or as a chart is shown in sandboxed frames: of no origin, without the page's address, without a network.

const home = document.documentElement.dataset.frames;
const frames = new Set();
const near = new IntersectionObserver(entries => {
  for (const entry of entries) {
    if (!entry.isIntersecting) continue;
    near.unobserve(entry.target);
    entry.target.src = `${home}frame.html`;
  }
}, { rootMargin: '600px' });

// A frame tells that it is ready and how large its content is; nothing else is taken from it.
addEventListener('message', event => {
  const frame = [...frames].find(each => each.element.contentWindow === event.source);
  if (!frame || event.origin !== 'null') return;
  if (event.data?.isReady === true) frame.open();
  if (Number.isFinite(event.data?.height)) frame.resize(event.data.height, event.data.width);
});

export const isDark = () => {
  const theme = document.documentElement.dataset.theme;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};

/** Tells the frames that the page became dark or light. */
export const themeFrames = () => frames.forEach(frame => frame.post({ isDark: isDark() }));

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', themeFrames);

export class Frame {
  #values = new Map();
  #isOpen = false;
  #zoom = 1;

  constructor(label) {
    const element = this.element = document.createElement('iframe');
    element.className = 'output-frame';
    element.setAttribute('sandbox', 'allow-scripts');
    element.title = label;
    // The keys belong to the page again once the pointer has left a chart.
    element.addEventListener('mouseleave', () => { if (document.activeElement === element) element.blur(); });
    frames.add(this);
    near.observe(element);
  }

  /** Shows a value, or its new state. */
  show(at, value) {
    this.#values.set(at, value);
    if (value.title) this.element.title = value.title;
    if (value.figure && !this.#isOpen) this.element.classList.add('chart-to-come');
    this.post({ show: [[at, value]] });
  }

  open() {
    this.#isOpen = true;
    this.post({ isDark: isDark(), show: [...this.#values] });
  }

  resize(height, width) {
    this.element.classList.remove('chart-to-come');
    this.height = Math.min(Math.max(Math.ceil(height), 24), 20000);
    this.width = Number.isFinite(width) ? width : 0;
    this.element.style.height = `${this.height}px`;
    this.element.dispatchEvent(new CustomEvent('framesized', { bubbles: true }));
  }

  /**
   * Makes it as large as the type around it, and a chart as large as the room down to `bottom`. One for which there is too little room can be
   * scrolled to: it is as large as the type if all of it can be seen then, in a place of the height `view`.
   */
  zoom(type, bottom, view) {
    const { top, width } = this.element.getBoundingClientRect();
    const height = this.height || 450;
    const room = Math.max((bottom - top) / height, Math.min(view / height, type));
    const zoom = Math.max(1, this.width > 0 ? Math.min(room, width / this.width, 1.6 * type) : type);
    // A line that is wrapped in the one size and not in the other must not swing them to and fro.
    if (Math.abs(zoom - this.#zoom) > 0.05 * this.#zoom) this.element.style.zoom = this.#zoom = zoom;
  }

  post(message) {
    // A sandboxed frame has no origin that could be named; what it is sent is the cell's own output.
    if (this.#isOpen) this.element.contentWindow?.postMessage(message, '*');
  }

  remove() {
    near.unobserve(this.element);
    frames.delete(this);
    this.element.remove();
  }
}
