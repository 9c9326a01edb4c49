import * as vscode from 'vscode';
import { SignatureInformation } from '../kernel/protocol';
import { Questions } from './questions';

/** Shows the overloads of the call that is being written. */
export class Signatures implements vscode.SignatureHelpProvider {
  static readonly triggers = ['(', ','];

  constructor(private readonly questions: Questions) {}

  async provideSignatureHelp(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.SignatureHelp | undefined> {
    const answer = await this.questions.ask(document, position, 'RequestSignatureHelp', 'SignatureHelpProduced');
    if (!answer?.signatures?.length)
      return undefined;
    const help = new vscode.SignatureHelp();
    help.signatures = answer.signatures.map(toSignature);
    help.activeSignature = answer.activeSignatureIndex ?? 0;
    help.activeParameter = answer.activeParameterIndex ?? 0;
    return help;
  }
}

function toSignature({ label, documentation, parameters }: SignatureInformation): vscode.SignatureInformation {
  const signature = new vscode.SignatureInformation(label, new vscode.MarkdownString(documentation.value));
  signature.parameters = parameters.map(parameter =>
    new vscode.ParameterInformation(parameter.label, new vscode.MarkdownString(parameter.documentation.value)));
  return signature;
}
