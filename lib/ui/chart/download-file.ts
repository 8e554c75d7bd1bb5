/** Hands a file to the reader, as if a link to it had been followed. */
export function downloadFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Later, because some browsers begin to read only after the click has returned
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
