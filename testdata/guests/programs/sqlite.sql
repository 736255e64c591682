-- sqlite3 over a scripted set of tables and queries: integers, floating point, text, JSON, windows, indices, transactions.
.bail off
.headers off
.mode list
PRAGMA journal_mode = WAL;
PRAGMA page_size;
CREATE TABLE n(i INTEGER PRIMARY KEY, x REAL, t TEXT, b BLOB);
WITH RECURSIVE c(i, x) AS (SELECT 1, 16807 UNION ALL SELECT i + 1, x * 16807 % 2147483647 FROM c WHERE i < 4000)
INSERT INTO n SELECT i, x / 7919.0, printf('%08x', x), substr(hex(x * i), 1, 1 + x % 9) FROM c;
SELECT 'rows', count(*), sum(i), total(x), avg(x), min(t), max(t) FROM n;
SELECT 'group', i % 7, count(*), printf('%.10f', sum(x)), round(avg(x), 6), group_concat(substr(t, 1, 2), '') FROM n WHERE i <= 70 GROUP BY i % 7;
CREATE INDEX nt ON n(t);
CREATE INDEX nx ON n(x DESC, i);
SELECT 'index', t, x FROM n WHERE t > '7f' ORDER BY t LIMIT 3;
SELECT 'order', i, x FROM n ORDER BY x DESC LIMIT 3 OFFSET 100;
SELECT 'join', count(*), sum(a.i * b.i) FROM n a JOIN n b ON substr(a.t, 1, 2) = substr(b.t, 5, 2) WHERE a.i <= 200 AND b.i <= 200;
SELECT 'window', i, x, rank() OVER w, printf('%.6g', avg(x) OVER (ORDER BY i ROWS BETWEEN 3 PRECEDING AND CURRENT ROW)), lag(t, 2) OVER w FROM n WHERE i % 500 = 0 WINDOW w AS (ORDER BY x);
SELECT 'ntile', tile, count(*), printf('%.3f', sum(x)) FROM (SELECT x, ntile(5) OVER (ORDER BY x) AS tile FROM n) GROUP BY tile;
SELECT 'float', 1.0 / 3, 2e300 * 1e10, 9007199254740993, 9007199254740993.0, 0.1 + 0.2, 1e-320, -0.0, 1e15, 1e16, 123456789012345678;
SELECT 'float text', CAST('1.7976931348623157e308' AS REAL), CAST('4.9e-324' AS REAL), CAST('2.2250738585072011e-308' AS REAL), '12abc' + 1, CAST(1e19 AS INTEGER), CAST(-1.9 AS INTEGER);
SELECT 'printf', printf('%.17g %.3e %,d %+05d %x %s %q %!.20f', 0.1, 12345.678, 1234567, 42, 255, 'a', 'it''s', 3.14159);
SELECT 'math', sin(1), cos(1), tan(1), exp(1), ln(10), log10(2), log2(10), pow(2, 0.5), sqrt(2), atan2(1, 2), sinh(1), acosh(2), pi(), degrees(1), mod(7.5, 2), ceil(1.2), floor(-1.2), trunc(-1.7);
SELECT 'mathsum', printf('%.15g', sum(sin(x) * exp(-i / 500.0) + ln(x) - atan(i))) FROM n;
SELECT 'round', round(2.5), round(-2.5), round(1.005, 2), round(1e17 / 3, 1), 7 / 2, -7 / 2, -7 % 3, 7.0 / 2;
SELECT 'integer', 9223372036854775807 + 1, -9223372036854775808 - 1, 4611686018427387904 * 2, 1 << 62, -1 >> 3, ~5, abs(-9);
SELECT 'integral of overflow', typeof(9223372036854775807 + 1), typeof(3000000000 * 3000000000), typeof(3000000000 * 4000000000);
SELECT 'text', upper('straße'), length('日本語'), unicode('€'), char(8364, 65), instr('hello', 'll'), replace('aXbX', 'X', '--'), trim('  x '), substr('hello', -3, 2), hex('é'), quote(x'00ff'), 'abc' LIKE 'A_C', 'abc' GLOB 'a[a-c]*';
SELECT 'date', date('2024-02-29', '+1 year'), julianday('2000-01-01 12:00:00.25'), strftime('%s %j %W %w', '2023-10-05 11:12:13'), datetime(1e9, 'unixepoch'), time('12:00', '-90 minutes');
SELECT 'json', json_extract('{"a":[1,2.5,{"b":"c"}]}', '$.a[2].b'), json_array(1, 'x', 2.25e10, NULL), json_patch('{"a":1}', '{"b":[true]}'), (SELECT sum(value) FROM json_each('[1,2.5,3e2]'));
SELECT 'json tree', group_concat(fullkey || '=' || coalesce(atom, type), ' ') FROM json_tree('{"p":{"q":[1,{"r":null}]},"s":"t"}');
WITH RECURSIVE f(n, a, b) AS (SELECT 0, 0, 1 UNION ALL SELECT n + 1, b, a + b FROM f WHERE n < 90) SELECT 'fibonacci', a FROM f WHERE n IN (10, 50, 90);
WITH RECURSIVE
  xaxis(x) AS (VALUES(-2.0) UNION ALL SELECT x + 0.1 FROM xaxis WHERE x < 1.1),
  yaxis(y) AS (VALUES(-1.0) UNION ALL SELECT y + 0.2 FROM yaxis WHERE y < 1.0),
  m(iter, cx, cy, x, y) AS (
    SELECT 0, x, y, 0.0, 0.0 FROM xaxis, yaxis
    UNION ALL
    SELECT iter + 1, cx, cy, x * x - y * y + cx, 2.0 * x * y + cy FROM m WHERE (x * x + y * y) < 4.0 AND iter < 20),
  m2(iter, cx, cy) AS (SELECT max(iter), cx, cy FROM m GROUP BY cx, cy),
  a(t) AS (SELECT group_concat(substr(' .+*#', 1 + min(iter / 5, 4), 1), '') FROM m2 GROUP BY cy)
SELECT 'mandelbrot', rtrim(t) FROM a;
BEGIN;
UPDATE n SET x = x * 1.5 WHERE i % 3 = 0;
DELETE FROM n WHERE i % 10 = 9;
SAVEPOINT s;
UPDATE n SET t = 'lost';
ROLLBACK TO s;
COMMIT;
SELECT 'changed', count(*), total(x), count(DISTINCT t), total(length(b)) FROM n;
CREATE TABLE log(i, was REAL, became REAL);
CREATE TRIGGER noted AFTER UPDATE OF x ON n BEGIN INSERT INTO log VALUES(new.i, old.x, new.x); END;
UPDATE n SET x = x / 3 WHERE i BETWEEN 100 AND 110;
SELECT 'trigger', count(*), printf('%.12g', sum(was - became)) FROM log;
INSERT INTO n(i, x) VALUES(1, 2.5) ON CONFLICT(i) DO UPDATE SET x = excluded.x + n.i RETURNING i, x;
CREATE VIRTUAL TABLE ft USING fts5(body);
INSERT INTO ft SELECT t || ' number ' || i || ' ' || b FROM n WHERE i <= 300;
SELECT 'fts', rowid, body, printf('%.12f', bm25(ft)) FROM ft WHERE ft MATCH 'number AND (12 OR 144)' ORDER BY rank;
CREATE VIRTUAL TABLE box USING rtree(id, x0, x1, y0, y1);
INSERT INTO box SELECT i, x / 1000, x / 1000 + 5, i * 0.1, i * 0.1 + 3 FROM n WHERE i <= 300;
SELECT 'rtree', count(*), sum(id), round(sum(x0), 3) FROM box WHERE x0 > 20 AND x1 < 200 AND y0 < 18.5;
SELECT 'plan', a.t, b.t FROM n a, n b WHERE a.i = b.i + 1 AND b.t LIKE '3f%' ORDER BY b.t LIMIT 2;
SELECT 'error', 1 / 0, CAST('x' AS REAL);
SELECT no_such_function(1);
INSERT INTO n(i) VALUES(2);
VACUUM;
PRAGMA integrity_check;
.sha3sum
