(() => {
  const root = document.documentElement;
  const stored = name => { try { return localStorage.getItem(name); } catch { return null; } };
  const store = (name, value) => { try { localStorage.setItem(name, value); } catch { /* a file opened without storage */ } };
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  if (stored('dib-theme')) root.dataset.theme = stored('dib-theme');

  // Charts: drawn from their data, those near the window first; a still picture stands in their place until then.
  const figures = new Map();
  const draw = box => {
    const figure = JSON.parse(figures.get(box));
    const layout = figure.layout ?? {};
    const look = (layout.template ??= {}).layout ??= {};
    if (!layout.paper_bgcolor && (!look.paper_bgcolor || look.paper_bgcolor === 'white')) {
      // A chart without a background of its own takes the page's colours.
      const ink = getComputedStyle(box).color;
      Object.assign(look, { paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)' });
      look.font = { ...look.font, color: ink };
      look.modebar = { bgcolor: 'rgba(0,0,0,0)', color: 'rgba(128,128,128,.7)', activecolor: ink };
      for (const axis of ['xaxis', 'yaxis'])
        look[axis] = { ...look[axis], gridcolor: 'rgba(128,128,128,.25)', zerolinecolor: 'rgba(128,128,128,.5)' };
    }
    const { width, height, ...free } = layout;
    // Panels with axis titles of their own keep room for them: a narrow page scrolls.
    const titled = new Set(Object.keys(layout).filter(name => /^yaxis\d*$/.test(name) && layout[name].title?.text)
      .map(name => layout[`x${name.slice(1)}`]?.domain?.[0] ?? name)).size;
    const columns = Math.min(titled, layout.grid?.columns ?? titled);
    const picture = box.firstElementChild;
    // A chart may also say how narrow it may get.
    const least = Number(layout.meta?.minWidth) || 0;
    picture.style.minWidth = columns > 1 ? `${columns * 17}rem` : least ? `${least}px` : '';
    picture.style.maxWidth = '100%';
    picture.style.height = `${height ?? 450}px`;
    picture.style.width = width ? `${width}px` : '100%';
    Plotly.react(picture, figure.data, { ...free, autosize: true }, { responsive: true, displaylogo: false, ...figure.config });
  };
  const drawAll = () => figures.forEach((_, box) => { if (box.dataset.drawn) draw(box); });
  const watchCharts = () => {
    if (!window.Plotly) return;
    const open = box => {
      if (box.dataset.drawn) return;
      box.dataset.drawn = 'yes';
      box.replaceChildren(document.createElement('div'));
      draw(box);
    };
    const near = new IntersectionObserver(
      entries => entries.filter(entry => entry.isIntersecting).forEach(entry => open(entry.target)), { rootMargin: '800px' });
    for (const box of document.querySelectorAll('.outputs > .chart')) {
      figures.set(box, box.querySelector('script').textContent);
      near.observe(box);
    }
    // The others one by one, while the page has nothing else to do.
    const waiting = [...figures.keys()];
    const next = () => {
      const box = waiting.shift();
      if (!box) return;
      open(box);
      setTimeout(next, 30);
    };
    setTimeout(next, 300);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
  };

  addEventListener('click', event => {
    const button = event.target.closest('button[data-do]');
    if (!button) return;
    if (button.dataset.do === 'theme') {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      store('dib-theme', root.dataset.theme);
      drawAll();
    } else {
      const blocks = [...document.querySelectorAll('.cell > details.code')];
      const open = !blocks.some(block => block.open);
      blocks.forEach(block => { block.open = open; });
      button.textContent = open ? 'Hide code' : 'Show code';
    }
  });

  // A sandboxed output tells its height; nothing else is taken from it.
  addEventListener('message', event => {
    const height = event.data && event.data.cellFrameHeight;
    if (typeof height !== 'number') return;
    for (const frame of document.querySelectorAll('iframe.frame')) {
      if (frame.contentWindow === event.source) frame.style.height = `${Math.min(Math.ceil(height) + 4, 2000)}px`;
    }
  });

  addEventListener('load', () => {
    watchCharts();
    const links = new Map([...document.querySelectorAll('.contents a')].map(link => [link.hash.slice(1), link]));
    const wide = matchMedia('(min-width: 1100px)');
    const contents = document.querySelector('.contents');
    if (contents) {
      contents.open = wide.matches;
      wide.addEventListener('change', () => { contents.open = wide.matches; });
    }
    const mark = () => {
      let current;
      for (const id of links.keys()) {
        const heading = document.getElementById(decodeURIComponent(id));
        if (heading && heading.getBoundingClientRect().top < 120) current = id;
      }
      links.forEach((link, id) => link.classList.toggle('current', id === current));
    };
    addEventListener('scroll', mark, { passive: true });
    mark();
  });
})();
