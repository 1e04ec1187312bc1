/**
 * Gives the reader a file to keep: a picture, which has a type, through the share sheet where there is one, as on a
 * phone, or else as a download. It is made in the page, and goes nowhere else.
 */
export function saveFile(file: File): void {
  const data = { files: [file] };
  if (file.type && (navigator as Partial<Navigator>).canShare?.(data)) {
    // A reader who closes the sheet wants no file.
    navigator.share(data).catch(() => undefined);
  } else {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
  }
}
