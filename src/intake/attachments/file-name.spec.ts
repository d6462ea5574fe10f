import fc from 'fast-check';
import { downloadOf, shownName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['kettle.png', 'kettle.png'],
    ['Foto vom Wasserkessel.PNG', 'Foto vom Wasserkessel.png'],
    ['../../etc/passwd', 'passwd.png'],
    ['..\\..\\windows\\system32\\evil.png', 'evil.png'],
    ['/etc/cron.d/x.png', 'x.png'],
    ['shell.php\u200B', 'shell.php.png'],
    ['.htaccess\u200D', 'htaccess.png'],
    ['bill\u202Egnp.exe', 'billgnp.exe.png'],
    ['a\0b.png', 'ab.png'],
    ['a\r\nSet-Cookie: x=1.png', 'aSet-Cookie_ x=1.png'],
    ['photo.jpg', 'photo.jpg.png'],
    ['"><script>.png', '___script_.png'],
    ['...', 'file.png'],
    ['', 'file.png'],
    ['.png', 'png.png'],
  ])('%j is shown as %j', (given, shown) => {
    expect(shownName(given, 'image/png')).toBe(shown);
  });

  it('is never a path, never invisible, never long, and always ends as what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = shownName(given, 'application/pdf');
        expect(name).toMatch(/^[^/\\\p{C}]+\.pdf$/u);
        expect([...name].length).toBeLessThan(130);
        expect(name.startsWith('.')).toBe(false);
      }),
    );
  });

  it('stands in a header without breaking out of it', () => {
    expect(downloadOf("Müller's (1).png")).toBe(
      `attachment; filename="M_ller's (1).png"; filename*=UTF-8''M%C3%BCller%27s%20%281%29.png`,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(downloadOf(shownName(given, 'image/gif'))).toMatch(/^attachment; filename="[ !#-[\]-~]*"; filename\*=UTF-8''[\w%.~!-]*$/);
      }),
    );
  });
});
