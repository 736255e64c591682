"""Python's numbers, text, compression and data formats over known data; each line is a result."""
import array, base64, bisect, binascii, bz2, cmath, collections, csv, ctypes, datetime, decimal, difflib, fractions, functools
import hashlib, heapq, hmac, io, itertools, json, lzma, math, operator, pickle, random, re, sqlite3, statistics, string, struct, sys
import textwrap, unicodedata, zlib


sys.set_int_max_str_digits(0)


def digest(data):
    return hashlib.sha256(data if isinstance(data, bytes) else repr(data).encode()).hexdigest()[:24]


def show(name, *values):
    print(name, *values)


def lehmer(seed=1):
    while True:
        seed = seed * 16807 % 2147483647
        yield seed


numbers = list(itertools.islice(lehmer(), 3000))
blob = b"".join(struct.pack("<I", n) for n in numbers)
text = " ".join(string.ascii_lowercase[n % 26:][:5] + str(n % 100) for n in numbers)
special = [0.0, -0.0, 5e-324, 2.2250738585072014e-308, 0.1, 0.5, 1.0, 1.5, math.pi, 1e10, 1e22, 1.7976931348623157e308, math.inf, math.nan]
floats = special + [-x for x in special] + [math.ldexp(n / 2147483647 - 0.5, n % 80 - 40) for n in numbers[:600]]


def guarded(function, *arguments):
    try:
        return function(*arguments)
    except (ValueError, OverflowError, ZeroDivisionError) as error:
        return type(error).__name__


def math_functions():
    for name in sorted(dir(math)):
        function = getattr(math, name)
        if callable(function) and guarded(lambda: isinstance(call(function, 0.5), float)) is True:
            show("math", name, call(function, 0.5).hex(), digest([guarded(call, function, x) for x in floats]))
    for name in ("pow", "atan2", "hypot", "fmod", "copysign", "remainder", "nextafter"):
        pairs = zip(floats, reversed(floats))
        show("math", name, digest([guarded(getattr(math, name), x, y) for x, y in pairs]))
    for name in ("sqrt", "exp", "log", "sin", "acos", "tanh"):
        show("cmath", name, digest([guarded(getattr(cmath, name), complex(x, y)) for x, y in zip(floats[:200], floats[200:])]))


def call(function, x):
    try:
        return function(x)
    except TypeError:
        return None


def float_conversions():
    show("repr", digest([repr(x) for x in floats]), repr(1e23), repr(0.1 + 0.2), repr(5e-324))
    show("hex", digest([x.hex() for x in floats]), [float.fromhex(x.hex()) for x in floats[:3]])
    for form in (".3f", ".17g", "e", "+.10e", "012.4f", ",.2f", ".0%", "#.3g"):
        show("format", form, digest([format(x, form) for x in floats]), format(12345.6789, form))
    show("int", digest([guarded(int, x) for x in floats]), int(1e22), round(2.5), round(-3.5), round(2.675, 2))
    show("ratio", (0.1).as_integer_ratio(), digest([guarded(float.as_integer_ratio, x) for x in floats]))
    show("parse", float("1.7976931348623159e308"), float("2.2250738585072011e-308"), float("9007199254740993"), float("1e-400"))
    show("floordiv", digest([(x // 0.7, x % 0.7, divmod(x, -3.1)) for x in floats if math.isfinite(x)]))
    show("fsum", math.fsum(x for x in floats if abs(x) < 1e20).hex(), sum(x for x in floats if abs(x) < 1e20).hex())
    show("half", digest([guarded(half, x) for x in floats]), struct.pack("<e", 0.1).hex())
    show("single", digest([guarded(struct.pack, "<f", x) for x in floats]), ctypes.c_float(0.1).value)


def half(x):
    return struct.unpack("<e", struct.pack("<e", x))


def integers():
    a = functools.reduce(lambda x, n: x * 2147483647 + n, numbers[:300])
    b = functools.reduce(lambda x, n: x * 65537 + n, numbers[:170])
    show("product", digest(a * b), digest(a * a), (a * b).bit_length())
    show("quotient", digest(a // b), digest(a % b), digest(divmod(-a, b)))
    show("power", pow(3, 1 << 70, 1000000007), digest(3 ** 5000), digest(pow(7, numbers[0] ** 9, a)), pow(1234567, -1, 2147483647))
    show("bits", digest(a ^ b), digest(a & ~b), digest(a >> 777), digest(-a >> 3), a.bit_count())
    show("gcd", math.gcd(math.factorial(60), 2 ** 99 * 81), math.lcm(*range(1, 40)), math.isqrt(b) % 10 ** 20, math.comb(200, 71))
    show("text", digest(str(a)[:2000]), int(str(b)) == b, digest(hex(a)), int("z" * 30, 36))
    show("bytes", digest(a.to_bytes(1200, "big")), int.from_bytes(blob[:40], "little", signed=True))
    show("float", float(10 ** 30 + 1).hex(), (2 ** 1023).__truediv__(3 ** 600).hex(), hash(a), hash(2.5 ** 100))
    sieve = bytearray([1]) * 20000
    for i in range(2, 142):
        if sieve[i]:
            sieve[i * i::i] = bytes(len(range(i * i, 20000, i)))
    show("primes", sum(sieve) - 2, digest([i for i in range(2, 20000) if sieve[i]]))


def decimals():
    with decimal.localcontext(decimal.Context(prec=120, rounding=decimal.ROUND_HALF_EVEN)):
        pi, last, t, n, na, d, da = 3, 0, decimal.Decimal(3), 1, 0, 0, 24
        s = t
        while s != last:
            last, n, na, d, da = s, n + na, na + 8, d + da, da + 32
            t = (t * n) / d
            s += t
        show("pi", s)
        two = decimal.Decimal(2)
        show("sqrt", two.sqrt(), two.ln(), two.exp(), two ** decimal.Decimal("0.1"))
    for rounding in ("ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP"):
        values = [decimal.Decimal(n) / 1000 for n in numbers[:200]]
        show(rounding, digest([str(v.quantize(decimal.Decimal("0.1"), rounding)) for v in values]))
    with decimal.localcontext(decimal.Context(prec=4000)):
        big = decimal.Decimal(7) ** 4000
        show("big", digest(str(big * big)), digest(str(1 / big)))
    show("fractions", sum(fractions.Fraction(1, n) for n in range(1, 60)), fractions.Fraction(math.pi).limit_denominator(1000))
    sample = [n / 65536 for n in numbers[:500]]
    show("statistics", statistics.mean(sample), statistics.stdev(sample).hex(), statistics.median(sample), statistics.quantiles(sample, n=5))
    show("normal", statistics.NormalDist(3, 2).cdf(4.5).hex(), statistics.NormalDist().inv_cdf(0.975).hex())
    generator = random.Random(42)
    show("random", generator.random().hex(), generator.gauss(0, 1).hex(), generator.getrandbits(100), generator.sample(range(1000), 8))
    show("distributions", digest([generator.betavariate(2, 3) + generator.gammavariate(2, 1) + generator.vonmisesvariate(1, 2) for _ in range(200)]))


def hashes():
    for name in sorted(hashlib.algorithms_guaranteed):
        h = hashlib.new(name, blob)
        show("hash", name, h.hexdigest(20) if "shake" in name else h.hexdigest()[:40])
    show("blake2b", hashlib.blake2b(blob, digest_size=20, key=b"key", salt=b"salt", person=b"me").hexdigest())
    show("hmac", hmac.new(b"key", blob, "sha512").hexdigest()[:40], hashlib.pbkdf2_hmac("sha1", b"pass", b"salt", 500).hex())
    show("sums", zlib.crc32(blob), zlib.adler32(blob), binascii.crc_hqx(blob, 0))
    for level in (1, 6, 9):
        packed = zlib.compress(blob + text.encode(), level)
        show("zlib", level, len(packed), digest(packed), zlib.decompress(packed) == blob + text.encode())
    for module in (bz2, lzma):
        packed = module.compress(text.encode())
        show(module.__name__, len(packed), digest(packed), module.decompress(packed).decode() == text)
    for code in ("b64", "b32", "b16", "b85", "a85"):
        coded = getattr(base64, code + "encode")(blob)
        show(code, digest(coded), getattr(base64, code + "decode")(coded) == blob)


def structures():
    row = (-5, 200, -30000, 60000, -2 ** 31, 2 ** 32 - 1, -2 ** 63, 2 ** 64 - 1, 1.5, -2.25, b"abc", True)
    for order in "<>=!":
        packed = struct.pack(order + "bBhHiIqQfd5s?", *row)
        show("struct", order, packed.hex(), struct.unpack(order + "bBhHiIqQfd5s?", packed) == row[:10] + (b"abc\0\0", True))
    a = array.array("d", floats)
    a.byteswap()
    show("array", digest(a.tobytes()), digest(memoryview(blob).cast("H").tolist()))
    data = {"numbers": numbers[:50], "floats": [x for x in floats[:80] if math.isfinite(x)], "text": "日本 \u00e9 \U0001f600 \\ \"", "deep": [[[None, True]]]}
    dumped = json.dumps(data, sort_keys=True, indent=1)
    show("json", digest(dumped), json.loads(dumped) == data, json.dumps([0.1, 1e100, "é"]))
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        pickled = pickle.dumps((data, datetime.date(2024, 2, 29), fractions.Fraction(3, 7), {1, 2}, b"x" * 300), protocol)
        show("pickle", protocol, len(pickled), digest(pickled), pickle.loads(pickled)[0] == data)
    out = io.StringIO()
    csv.writer(out).writerows(zip(numbers[:20], text.split(), floats))
    show("csv", digest(out.getvalue()), len(list(csv.reader(io.StringIO(out.getvalue())))))
    show("sorted", digest(sorted(numbers)), digest(sorted(text.split(), key=lambda w: (w[-1], w))), heapq.nlargest(3, numbers), bisect.bisect(sorted(numbers), 10 ** 9))
    show("counter", collections.Counter(text).most_common(6), digest(list({w: None for w in text.split()})))
    show("hash", hash("deterministic"), hash((1, 2.5, "x")), hash(3.7), hash(b"bytes"))
    delta = datetime.datetime(2024, 3, 1, 12) - datetime.datetime(1970, 1, 1)
    show("datetime", delta.total_seconds(), datetime.date.fromordinal(738000).isoformat(), datetime.datetime(2020, 1, 1).strftime("%j %U %A"))


def texts():
    show("findall", digest(re.findall(r"([a-m]{2,4})(\d)(?=\d)", text)), len(re.findall(r"\b\w*z\w*\b", text)))
    show("sub", digest(re.sub(r"(?P<w>[a-z]+)(?P<n>\d+)", lambda m: m["n"] + m["w"].upper(), text)))
    show("split", digest(re.split(r"[aeiou]\d?", text)), re.fullmatch(r"(a|ab)(c|bcd)(d*)", "abcd").groups())
    show("lookbehind", digest(re.findall(r"(?<=[xyz])\d+(?<!7)", text)), re.sub("(?i)É", "e", "éÉ"))
    show("unicode", unicodedata.normalize("NFKD", "ﬁé①").encode().hex(), "ǅ".lower(), "ß".upper(), unicodedata.name("∑"), "İ".casefold().encode().hex())
    show("codecs", "日本語".encode("utf-16").hex(), "€".encode("cp1252"), "é".encode("utf-7"), "ü.de".encode("idna"), b"\xff\xfe".decode("utf-8", "replace").encode())
    show("wrap", digest(textwrap.fill(text, 61)), "{:>10}|{:^9}|{!r:.3}".format("right", "mid", "cut"))
    show("diff", digest(list(difflib.unified_diff(text.split()[:200], text.split()[5:190], lineterm=""))))
    database = sqlite3.connect(":memory:")
    database.executescript("create table t(a integer, b real, c text)")
    database.executemany("insert into t values(?, ?, ?)", zip(numbers, (x for x in floats if math.isfinite(x)), text.split()))
    show("sqlite", database.execute("select count(*), sum(a), min(c), max(b), sqlite_version() from t").fetchone())


def programs():
    def queens(n, row=0, columns=0, up=0, down=0):
        if row == n:
            return 1
        free = ~(columns | up | down) & ((1 << n) - 1)
        count = 0
        while free:
            bit = free & -free
            free ^= bit
            count += queens(n, row + 1, columns | bit, (up | bit) << 1, (down | bit) >> 1)
        return count

    def advance(bodies, steps):
        for _ in range(steps):
            for (p, v, m), (q, w, n) in itertools.combinations(bodies, 2):
                d = [x - y for x, y in zip(p, q)]
                f = 0.01 / (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]) ** 1.5
                for k in range(3):
                    v[k] -= d[k] * n * f
                    w[k] += d[k] * m * f
            for p, v, _ in bodies:
                for k in range(3):
                    p[k] += 0.01 * v[k]

    show("queens", queens(7))
    bodies = [([1.0 * k, 0.3 * k * k, -0.2 * k], [0.1 * k, -0.05, 0.02], 1.0 / (k + 1)) for k in range(5)]
    advance(bodies, 150)
    show("bodies", [x.hex() for p, _, _ in bodies for x in p])
    matrix = [[math.sin(i * j + 1) for j in range(24)] for i in range(24)]
    square = [[sum(map(operator.mul, row, column)) for column in zip(*matrix)] for row in matrix]
    show("matrix", square[3][5].hex(), digest(square))
    show("permutations", digest(list(itertools.permutations("abcdef"))[::7]))


for part in (math_functions, float_conversions, integers, decimals, hashes, structures, texts, programs):
    print("--", part.__name__)
    part()
