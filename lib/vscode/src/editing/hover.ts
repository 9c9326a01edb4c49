import * as vscode from 'vscode';
import { rangeOf } from './positions';
import { Questions } from './questions';

/** Tells what the name under the mouse is. */
export class Hover implements vscode.HoverProvider {
  constructor(private readonly questions: Questions) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const answer = await this.questions.ask(document, position, 'RequestHoverText', 'HoverTextProduced');
    const texts = answer?.content?.map(({ value }) => new vscode.MarkdownString(value));
    return texts && new vscode.Hover(texts, answer?.linePositionSpan ? rangeOf(answer.linePositionSpan) : undefined);
  }
}
