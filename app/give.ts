// Hands something that the browser has made to the reader as a file.

/** The file's address is let go of with the page: sooner, and some browsers lose the file. */
export function give(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
}
