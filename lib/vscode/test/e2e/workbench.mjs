import { setTimeout as pause } from 'node:timers/promises';

const patience = 60_000;

/** A page of VS Code, driven by what its reader can press and see. */
export class Workbench {
  constructor(page) {
    this.page = page;
  }

  static async open(browser, url) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1200 } });
    page.setDefaultTimeout(patience);
    await page.goto(url);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return new Workbench(page);
  }

  /** Opens a notebook of the workspace and waits for its cells. */
  async openNotebook(name) {
    await this.pick('Control+P', name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.notebookOverlay .cell-list-container .monaco-list-row').first().waitFor({ state: 'attached' });
    await this.page.locator('.kernel-label:visible', { hasText: 'Digits (C#)' }).waitFor();
  }

  /** Closes what is open, changed or not. */
  closeEditors = () => this.command('View: Revert and Close Editor');

  /** Carries out a command by its title. */
  command = title => this.pick('F1', title);

  async pick(key, text) {
    const { page } = this;
    // A command's label goes on with its keys, a file's with its folder.
    const labels = `[aria-label="${text}"], [aria-label^="${text},"], [aria-label^="${text} notebooks"]`;
    const row = page.locator(`.quick-input-list .monaco-list-row:is(${labels})`).first();
    await until(async () => {
      await page.keyboard.press(key);
      return page.locator('.quick-input-widget input').waitFor({ timeout: 2_000 }).then(() => true, () => false);
    });
    await page.keyboard.type(text);
    await row.waitFor();
    await row.click();
  }

  /** Presses a button of the notebook's toolbar. */
  press = label => this.button(label).click();

  /** Whether a cell runs or waits. */
  isRunning = () => this.button('Stop Execution').isVisible();

  button = label => this.page.locator('.notebook-toolbar-container .notebook-action-view-item:visible', { hasText: label });

  /** Runs all cells and waits for the last one. */
  runAll = () => this.ran(() => this.press('Run All'));

  /** Starts a run and waits for its end: it begins a moment later, and then its first cell has another number. */
  async ran(start) {
    const numbers = () => this.page.locator('.notebookOverlay .execution-count-label').allInnerTexts().then(all => all.join());
    const before = await numbers();
    await start();
    await until(async () => await numbers() !== before, () => 'the start of a run');
    await until(async () => !await this.isRunning(), () => 'the end of a run');
  }

  /** Selects a cell, counted from 1, without its editor. */
  async select(cell) {
    await this.command('Notebook: Focus First Cell');
    await this.page.keyboard.press('Escape');
    await until(async () => await this.selected() === 1);
    // A key is lost while something else takes the focus, and the status bar tells a moment later where it has led.
    let seen = 0;
    await until(async () => {
      const at = await this.selected();
      if (at !== cell)
        await this.page.keyboard.press(at < cell ? 'ArrowDown' : 'ArrowUp');
      seen = at === cell ? seen + 1 : 0;
      return seen === 2;
    }, () => `cell ${cell}`);
  }

  async selected() {
    const [, cell] = /Cell (\d+) of/.exec(await this.page.locator('.statusbar').innerText()) ?? [];
    return Number(cell);
  }

  /** Runs one cell and waits for it. */
  async runCell(cell) {
    await this.select(cell);
    await this.ran(() => this.command('Notebook: Execute Cell'));
  }

  /** Puts the cursor behind a cell's text. */
  async edit(cell) {
    await this.select(cell);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Control+End');
  }

  /** What the notebook's outputs say. */
  outputs = () => this.inOutputs(() => document.body.innerText);

  /** Asks the page in which outputs are shown. */
  async inOutputs(question) {
    for (const frame of this.page.frames().filter(candidate => candidate.url().includes('fake.html'))) {
      const answer = await frame.evaluate(question).catch(() => undefined);
      if (answer !== undefined)
        return answer;
    }
    return undefined;
  }

  /** Waits for outputs that say something. */
  shows = pattern => until(async () => pattern.test(await this.outputs() ?? ''), () => `outputs that match ${pattern}`);
}

/** Waits until something holds. */
export async function until(holds, what = () => `${holds}`) {
  for (const end = Date.now() + patience; Date.now() < end; await pause(150)) {
    if (await holds())
      return;
  }
  throw new Error(`Waited ${patience / 1_000} s in vain for ${what()}`);
}
