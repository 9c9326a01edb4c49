/** A command failed; the message is the kernel's: an exception with its trace, the compile errors, or that it was cancelled. */
export class CommandFailed extends Error {}

/** A kernel's process did not start or ended; the message is a sentence. */
export class KernelEnded extends Error {}
