/** What the kernel tells, one JSON object a line: the part of .NET Interactive's protocol that an editor shows. */
export interface KernelEvent {
  readonly eventType: string;
  readonly event: EventBody;
  readonly command?: { readonly token?: string } | null;
}

/** The properties of all events; which ones an event has follows from its type. */
export interface EventBody {
  readonly message?: string;
  readonly formattedValues?: readonly FormattedValue[];
  readonly valueId?: string | null;
  readonly diagnostics?: readonly Diagnostic[];
  readonly completions?: readonly CompletionItem[];
  readonly content?: readonly FormattedValue[];
  readonly linePositionSpan?: LinePositionSpan | null;
  readonly signatures?: readonly SignatureInformation[];
  readonly activeSignatureIndex?: number;
  readonly activeParameterIndex?: number;
}

/** A command: from the editor, or from the kernel that asks the editor's user. */
export interface CommandEnvelope {
  readonly token: string;
  readonly commandType: string;
  readonly command: Readonly<Record<string, unknown>>;
  readonly routingSlip: readonly string[];
}

/** What a cell asks its user for. */
export interface InputRequest {
  readonly prompt?: string | null;
  readonly parameterName?: string | null;
  readonly isPassword?: boolean;
}

/** A value in one of its forms. */
export interface FormattedValue {
  readonly mimeType: string;
  readonly value: string;
  readonly suppressDisplay?: boolean;
}

/** A place: line and character, both counted from 0. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

export interface LinePositionSpan {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

export interface Diagnostic {
  readonly linePositionSpan: LinePositionSpan;
  readonly severity: 'hidden' | 'info' | 'warning' | 'error';
  readonly code: string;
  readonly message: string;
}

export interface CompletionItem {
  readonly displayText: string;
  readonly kind: string;
  readonly filterText?: string;
  readonly sortText?: string;
  readonly insertText?: string;
  readonly insertTextFormat?: string | null;
  readonly documentation?: string | null;
}

export interface SignatureInformation {
  readonly label: string;
  readonly documentation: FormattedValue;
  readonly parameters: readonly { readonly label: string; readonly documentation: FormattedValue }[];
}
