import * as vscode from 'vscode';
import { CompletionItem } from '../kernel/protocol';
import { rangeOf } from './positions';
import { Questions } from './questions';

const kinds = vscode.CompletionItemKind;
const kindOf: Record<string, vscode.CompletionItemKind> = {
  Class: kinds.Class,
  Constant: kinds.Constant,
  Delegate: kinds.Function,
  Enum: kinds.Enum,
  EnumMember: kinds.EnumMember,
  Event: kinds.Event,
  ExtensionMethod: kinds.Method,
  Field: kinds.Field,
  Interface: kinds.Interface,
  Keyword: kinds.Keyword,
  Local: kinds.Variable,
  Method: kinds.Method,
  Module: kinds.Module,
  Namespace: kinds.Module,
  Parameter: kinds.Variable,
  Property: kinds.Property,
  RangeVariable: kinds.Variable,
  Structure: kinds.Struct,
  TypeParameter: kinds.TypeParameter,
};

/** Offers what can be written at a place. */
export class Completions implements vscode.CompletionItemProvider {
  static readonly triggers = ['.', '#', '!', '('];

  constructor(private readonly questions: Questions) {}

  async provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[] | undefined> {
    const answer = await this.questions.ask(document, position, 'RequestCompletions', 'CompletionsProduced');
    const range = answer?.linePositionSpan ? rangeOf(answer.linePositionSpan) : undefined;
    return answer?.completions?.map(item => toItem(item, range));
  }
}

function toItem(item: CompletionItem, range: vscode.Range | undefined): vscode.CompletionItem {
  const shown = new vscode.CompletionItem(item.displayText, kindOf[item.kind] ?? kinds.Text);
  const text = item.insertText ?? item.displayText;
  shown.insertText = item.insertTextFormat === 'snippet' ? new vscode.SnippetString(text) : text;
  if (item.filterText)
    shown.filterText = item.filterText;
  if (item.sortText)
    shown.sortText = item.sortText;
  if (item.documentation) {
    const [signature = '', ...summary] = item.documentation.split('\n\n');
    shown.documentation = new vscode.MarkdownString(summary.join('\n\n'));
    shown.detail = signature;
  }
  if (range)
    shown.range = range;
  return shown;
}
