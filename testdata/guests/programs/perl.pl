# Perl's numbers, regular expressions, formats, packing, sorting and big numbers over known data; each line is a result.
use strict;
use warnings;
use utf8;
use Math::BigInt;
use Math::BigFloat;
use Math::BigRat;
use Math::Complex ();
use Math::Trig ();
use Digest::SHA qw(sha1_hex sha256_hex sha512_hex);
use Digest::MD5 qw(md5_hex);
use List::Util qw(sum sum0 reduce max min first shuffle);
use POSIX ();
use MIME::Base64;
use Storable qw(freeze thaw);
use Data::Dumper;
use Time::Local qw(timegm);
use Encode qw(encode decode);
use Unicode::Normalize;
binmode STDOUT, ':utf8';
$Data::Dumper::Sortkeys = $Data::Dumper::Indent = 1;

sub show { print join(' ', @_), "\n" }
sub digest { substr(sha256_hex(encode('UTF-8', join("\n", @_))), 0, 24) }

my $seed = 1;
my @numbers = map { $seed = $seed * 16807 % 2147483647 } 1 .. 3000;
my @letters = ('a' .. 'z');
my @words = map { join('', @letters[map { $_ % 26 } $_, $_ >> 5, $_ >> 11, $_ >> 17]) } @numbers;
my $text = join(' ', map { "$words[$_]$numbers[$_]" } 0 .. 999);

show '-- numbers';
my @floats = (0, -0.0, 1e-320, 0.1, 1.5, 1e22, 9**9**9, map { ($_ / 2147483647 - 0.5) * 2**($_ % 60 - 30) } @numbers[0 .. 399]);
show 'print', 1 / 3, 1e15 + 0.5, 1e21, -7 / 2, 0.1 + 0.2, 1_000_000 * 1_000_000, 9**20, 18446744073709551615, 18446744073709551616;
show 'integers', -7 % 3, 7 % -3, do { use integer; -7 % 3 }, 2**53 + 1, ~0, 1 << 63, -1 >> 60, 0xff ^ 0x0f, int(-3.7), hex('ff'), oct('0b101');
for my $form ('%.3f', '%.17g', '%e', '%+.10e', '%012.4f', '%a', '%g', '%s') { show 'sprintf', $form, digest(map { sprintf $form, $_ } @floats), sprintf($form, 12345.6789) }
show 'sprintf', sprintf('%5d|%-5s|%05x|%b|%o|%c|%*d|%vd|%2$s %1$s', 42, 'ab', 255, 10, 8, 65, 6, 7, '1.22.333');
for my $name (qw(sin cos exp sqrt log atan2)) {
    my %function = (sin => sub { sin $_[0] }, cos => sub { cos $_[0] }, exp => sub { exp(-abs $_[0]) }, sqrt => sub { sqrt abs $_[0] },
        log => sub { $_[0] ? log abs $_[0] : 0 }, atan2 => sub { atan2 $_[0], 0.3 });
    show $name, digest(map { sprintf '%.17g', $function{$name}->($_) } grep { abs $_ < 1e300 } @floats);
}
show 'posix', map { sprintf '%.17g', $_ } POSIX::fmod(17.3, 5), POSIX::tan(1), POSIX::sinh(1), POSIX::pow(2, 0.3), POSIX::ldexp(0.7, 9), POSIX::cbrt(10), POSIX::erf(0.5), POSIX::tgamma(4.5), POSIX::lgamma(10.5), POSIX::expm1(1e-9), POSIX::log1p(1e-9), POSIX::remainder(17.3, 5), POSIX::fma(1.1, 2.2, 3.3);
show 'rounding', map { (POSIX::floor($_), POSIX::ceil($_), POSIX::round($_), POSIX::rint($_), POSIX::trunc($_)) } 2.5, -2.5, 0.49999999999999994;
show 'trig', Math::Trig::great_circle_distance(0.1, 0.7, 2.1, 0.9, 6378), Math::Complex::sqrt(-2), Math::Complex::cplx(1, 2)**3;

show '-- big numbers';
my $big = Math::BigInt->new(3)->bpow(300);
show 'integer', $big, $big->copy->bmod(1000000007), $big->length, Math::BigInt->new(40)->bfac;
show 'division', Math::BigInt->new(10)->bpow(80)->bdiv(Math::BigInt->new('98765432109876543210')), Math::BigInt->new(2)->bmodpow('123456789012345', '1000000000000000003'), Math::BigInt->new('3')->bmodinv('1000000007');
show 'gcd', Math::BigInt::bgcd(Math::BigInt->new(30)->bfac, Math::BigInt->new(2)->bpow(99)), $big->copy->bsqrt, $big->copy->broot(7), $big->as_hex;
show 'float', Math::BigFloat->new(2)->bsqrt(50), Math::BigFloat->bpi(60), Math::BigFloat->new(1)->bdiv(7, 40), Math::BigFloat->new('1.5')->bexp(30), Math::BigFloat->new(10)->blog(undef, 30);
show 'rational', Math::BigRat->new('3/4') + Math::BigRat->new('5/7'), reduce { $a + $b } map { Math::BigRat->new(1, $_) } 1 .. 20;

show '-- regular expressions';
show 'match', digest($text =~ /([a-m]{2,4})(\d)(?=\d)/g), scalar(() = $text =~ /\b\w*z\w*\b/g);
(my $changed = $text) =~ s/(?<w>[a-z]+)(?<n>\d+)/$+{n} . uc $+{w}/ge;
show 'substitute', digest($changed), digest(split /[aeiou]\d?/, $text);
show 'recursion', 'x(a(b)c(d(e)))y' =~ /(\((?:[^()]++|(?1))*\))/ ? $1 : 'none', join('|', 'aaa' =~ /^(a)(?{ 1 })(a*?)(a*)$/);
show 'backtracking', ('a' x 24) =~ /^(a|aa)+$/ ? 'yes' : 'no', join(',', 'foobarbaz' =~ /(?<=foo)(bar|baz)(?!bar)/g), 'abcd' =~ /^(?>a|ab)cd/ ? 'yes' : 'no';
show 'unicode', join(',', 'Straße ÉCOLE 日本 ①②' =~ /\p{Lu}|\p{Han}|\p{No}/g), lc('ÉÇ'), uc('straße'), length('日本語'), 'ſ' =~ /s/i ? 'folds' : 'differs';
show 'translate', ($changed = $text) =~ tr/a-z/n-za-m/, digest($changed), scalar($text =~ tr/0-9//);

show '-- packing';
my $packed = pack 'cCsSlLqQnNvVfdw/a*Z8A5H6b10', -5, 200, -30000, 60000, -2**31, 2**32 - 1, -2**62, 2**63, 513, 66051, 513, 66051, 1.5, -2.25, 'counted', 'zero', 'space', 'a1b2c3', '1011001110';
show 'pack', unpack('H*', $packed), digest(unpack 'cCsSlLqQnNvVfdw/a*Z8A5H6b10', $packed);
show 'floats', digest(map { unpack 'H*', pack 'd>f<', $_, $_ } @floats), unpack('%32C*', $text), unpack('%64Q*', pack 'Q*', @numbers);
show 'uu', digest(pack 'u', $text), digest(encode_base64($text)), vec($packed, 3, 16);

show '-- data';
show 'sort', digest(sort @words), digest(sort { $a <=> $b } @numbers), digest(reverse sort { substr($a, 1) cmp substr($b, 1) or $a cmp $b } @words);
my %count;
$count{$_}++ for split //, join '', @words;
show 'hash', join(' ', map { "$_$count{$_}" } sort { $count{$b} <=> $count{$a} || $a cmp $b } keys %count);
show 'list', sum(@numbers), max(@numbers), first { $_ % 1000 == 7 } @numbers;
show 'digests', md5_hex($text), sha1_hex($text), substr(sha512_hex($text), 0, 40);
my $data = { list => [@numbers[0 .. 9]], nested => { text => 'é', undef => undef, float => 0.1 } };
show 'storable', Dumper(thaw freeze $data) eq Dumper($data) ? 'same' : 'differs', digest(Dumper $data);
show 'encode', map { unpack 'H*', $_ } encode('UTF-16', '日本'), encode('iso-8859-15', '€'), encode('UTF-8', NFD 'é'), encode('UTF-8', NFKC 'ﬁ');
show 'time', timegm(56, 34, 12, 29, 1, 2024), scalar gmtime 1e9, POSIX::strftime('%Y-%m-%d %j %U', gmtime 1234567890);
my ($x, $steps) = (27, 0);
while ($x != 1) { $x = $x % 2 ? 3 * $x + 1 : $x / 2; $steps++ }
show 'collatz', $steps;
my @field = map { [map { sin($_[0] // $_) * $_ } 1 .. 20] } 1 .. 20;
show 'matrix', sprintf('%.17g', sum map { my $row = $_; map { my $k = $_; $row->[$k] * $field[$k][$k] } 0 .. 19 } @field);
