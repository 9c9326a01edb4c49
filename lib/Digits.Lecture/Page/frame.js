// Runs inside the sandboxed frame, beside the cell's own scripts: takes values from the page and shows them.
(() => {
  const outputs = document.getElementById('outputs');
  const slots = new Map();
  const figures = new Map();
  let plotly;

  const slot = at => {
    if (!slots.has(at)) {
      const box = document.createElement('div');
      const next = [...slots.keys()].filter(other => other > at).sort((a, b) => a - b)[0];
      outputs.insertBefore(box, slots.get(next) ?? null);
      slots.set(at, box);
    }
    return slots.get(at);
  };

  const loadPlotly = () => plotly ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src: 'plotly.min.js', onload: resolve, onerror: reject });
    document.head.append(script);
  });

  // A chart without a background of its own takes the page's colours.
  const colour = layout => {
    const look = (layout.template ??= {}).layout ??= {};
    if (layout.paper_bgcolor || (look.paper_bgcolor && look.paper_bgcolor !== 'white')) return;
    const ink = getComputedStyle(document.body).color;
    Object.assign(look, { paper_bgcolor: 'rgba(0,0,0,0)', plot_bgcolor: 'rgba(0,0,0,0)' });
    look.font = { ...look.font, color: ink };
    look.modebar = { bgcolor: 'rgba(0,0,0,0)', color: 'rgba(128,128,128,.7)', activecolor: ink };
    for (const axis of ['xaxis', 'yaxis'])
      look[axis] = { ...look[axis], gridcolor: 'rgba(128,128,128,.25)', zerolinecolor: 'rgba(128,128,128,.5)' };
  };

  const draw = async at => {
    await loadPlotly();
    const figure = structuredClone(figures.get(at));
    const { width, height, ...layout } = figure.layout ?? {};
    colour(layout);
    const box = slot(at);
    box.style.height = `${height ?? 450}px`;
    box.style.maxWidth = width ? `${width}px` : '';
    await Plotly.react(box, figure.data, { ...layout, autosize: true }, { responsive: true, displaylogo: false, ...figure.config });
  };

  const show = (at, value) => {
    if (value.figure) {
      figures.set(at, JSON.parse(value.figure));
      draw(at);
    } else {
      figures.delete(at);
      slot(at).replaceChildren(document.createRange().createContextualFragment(value.html));
    }
  };

  addEventListener('message', event => {
    if (event.source !== parent) return;
    const { isDark, show: values } = event.data;
    if (isDark !== undefined) {
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
      figures.forEach((_, at) => draw(at));
    }
    for (const [at, value] of values ?? []) show(at, value);
  });

  // The width is that of charts: they grow with their frame.
  const tellSize = () => {
    const widths = [...figures.values()].map(figure => figure.layout?.width ?? 700);
    parent.postMessage({ height: outputs.offsetHeight, width: Math.max(0, ...widths) }, '*');
  };
  new ResizeObserver(tellSize).observe(outputs);
  parent.postMessage({ isReady: true }, '*');
})();
