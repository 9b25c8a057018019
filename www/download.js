/** Saves a file that the page has made. */

/**
 * @param {string} name of the file
 * @param {string} type its media type
 * @param {BlobPart} content
 */
export function download(name, type, content) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser takes the blob when the download begins, which may be a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
