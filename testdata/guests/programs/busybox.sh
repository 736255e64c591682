# busybox's own applets over known data. Every name here is an applet, whatever else the PATH has.
PATH=/applets

show() { printf '%s: ' "$1"; shift; "$@"; }
sums() { for sum in md5sum sha1sum sha256sum sha512sum sha3sum crc32; do printf '%s %s\n' $sum "$($sum <"$1")"; done; }

: >empty
printf abc >abc
seq 1 1000 >numbers
awk 'BEGIN { x = 1; for (i = 0; i < 1000; i++) { x = (x * 16807) % 2147483647; printf "%d %s\n", x, substr("abcdefghijklmnopqrstuvwxyz", x % 26 + 1, 5) } }' >words
head -c 9000 /bin/busybox >image
for file in empty abc numbers words image; do
    echo "-- $file"
    sums $file
done

echo '-- round trips'
for file in empty abc words image; do
    show "gzip $file" eval "gzip -c $file | gunzip | cmp - $file && echo same, \$(gzip -c $file | wc -c) bytes"
    /bin/bzip2 -c $file >packed.bz2; show "bunzip2 $file" eval "bunzip2 -c packed.bz2 | cmp - $file && md5sum <packed.bz2"
    /usr/bin/xz -c -1 $file >packed.xz; show "unxz $file" eval "unxz -c packed.xz | cmp - $file && md5sum <packed.xz"
    /usr/bin/xz -c -1 --format=lzma $file >packed.lzma; show "unlzma $file" eval "unlzma -c packed.lzma | cmp - $file && md5sum <packed.lzma"
    show "base64 $file" eval "base64 $file | base64 -d | cmp - $file && base64 $file | md5sum"
    show "xxd $file" eval "xxd -p $file | xxd -r -p | cmp - $file && xxd $file | md5sum"
    show "uuencode $file" eval "uuencode x <$file | uudecode -o - | cmp - $file && uuencode x <$file | md5sum"
done

echo '-- archives'
mkdir -p tree/a/b && cp words tree/a && cp numbers tree/a/b && ln -s a/words tree/link && touch -d '2001-02-03 04:05:06' tree/a/words tree/a/b/numbers
tar cf tree.tar tree && tar tf tree.tar && mkdir one && tar xf tree.tar -C one && (cd one && find . -type f | sort | xargs md5sum; readlink tree/link)
find tree | sort | cpio -o -H newc 2>/dev/null >tree.cpio && mkdir two && (cd two && cpio -id 2>/dev/null <../tree.cpio && find . -type f | sort | xargs md5sum)

echo '-- text'
show sort eval 'sort words | md5sum'
show 'sort -n' eval 'sort -n words | md5sum'
show 'sort -k' eval 'sort -k2,2 -k1,1nr words | md5sum'
show 'sort -u' eval 'cut -d" " -f2 words | sort -u | wc -l'
show uniq eval 'cut -d" " -f2 words | sort | uniq -c | sort -rn | head -3 | xargs echo'
show sed eval "sed -n -e 's/\([0-9]*\)\([0-9]\) \(.\)/\3\2 \1/' -e '5,9p' words | tr '\n' ,; echo"
show 'sed -E' eval "sed -E 's/([a-e]+)|([0-9]{3})/<\1\2>/g' words | md5sum"
show grep eval "grep -cE '^(1|2[0-9]*5) [aeiou]?' words"
show 'grep -o' eval "grep -oE '[xyz][a-z]+' words | sort | md5sum"
show tr eval "tr a-z n-za-m <words | md5sum"
show 'cut, paste' eval "cut -c3-7 words | paste -d: - - - | md5sum"
show 'fold, rev, tac' eval 'fold -w 17 words | rev | tac | md5sum'
show 'expand' eval "tr ' ' '\t' <words | expand -t 12 | unexpand -a | md5sum"
show od eval 'od -A d -t x2 -t u4 image | md5sum'
show 'od floats' eval 'od -A n -t f8 -N 64 words'
show hexdump eval 'hexdump -C image | md5sum'
show strings eval 'strings -n 6 image | md5sum'
show wc wc words
show diff eval 'sed 7d words | diff words -'
show patch eval 'sed -e 7d -e s/a/A/ words >changed; diff -u words changed >change; cp words w; patch w change >/dev/null && cmp w changed && md5sum <w'

echo '-- arithmetic'
show expr expr 123456789 '*' 987654321 / 1000 % 97
show sh sh -c 'i=0; s=0; while [ $i -lt 1000 ]; do i=$((i+1)); s=$(((s*31+i) ^ (s>>7))); done; echo $s $((-7/2)) $((-7%3)) $((1<<62)) $((0x7fffffffffffffff+1))'
show factor factor 600851475143 1000000007 18446744073709551615
show 'awk floats' awk 'BEGIN { for (i = 1; i < 400; i++) { s += i / 7 - s / (i + 0.3); t += int(s * 1000) % 7 } printf "%.15g %.17e %d\n", s, s / 3, t }'
show 'awk words' awk '{ n[$2]++; s += $1 } END { for (w in n) if (n[w] > m || n[w] == m && w < v) { m = n[w]; v = w } printf "%s %d %.6f\n", v, m, s / NR }' words
show 'awk printf' awk 'BEGIN { printf "%5.2f|%-8s|%08.3e|%x|%o|%c|%g|%g\n", 3.14159, "ab", 12345.678, 255, 8, 65, 1e100, 1 / 3 }'
show dc dc -e '50k 2v p 7 13 ^ p 100 7 / p 16o 255 p'
show bc eval "echo 'scale=60; 4*a(1); e(1); l(2); s(1)/c(1); sqrt(2)^15; 2^256 % 1000007' | bc -l | tr -d '\\\\\\n' ; echo"
show cal cal 2 2024
show date date -u -d @1234567890 '+%F %T %j %U %a'
