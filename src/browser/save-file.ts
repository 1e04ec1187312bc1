/**
 * Gives the reader a file to keep: through the share sheet where that is how pictures are saved, as on a
 * phone, or else as a download. It is made in the page, and goes nowhere else.
 */
export function saveFile(file: File): void {
  const data = { files: [file] };
  if (file.type.startsWith('image') && (navigator as Partial<Navigator>).canShare?.(data)) {
    // A reader who closes the sheet wants no file.
    navigator.share(data).catch(() => undefined);
  } else {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
  }
}
