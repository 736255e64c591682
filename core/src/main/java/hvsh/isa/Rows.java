// Written by scripts/gen/GenIsa.java from core/src/main/isa/a64.isa. Change the table, not this file.
package hvsh.isa;

/** The instruction table, by row number. */
final class Rows {
    static final Row[] ALL = new Row[1252];

    static {
        fill0();
        fill1();
        fill2();
        fill3();
        fill4();
        fill5();
        fill6();
        fill7();
        fill8();
        fill9();
        fill10();
        fill11();
        fill12();
    }

    private Rows() {}

    private static void fill0() {
        add(1, "ADR", "0 immlo:2 10000 immhi:19 Rd:5",
                "adr {Xd}, {label}", "-", "hot imm=signed(immhi<<2|immlo,21)", true, "PC-rel. addressing");
        add(2, "ADRP", "1 immlo:2 10000 immhi:19 Rd:5",
                "adrp {Xd}, {page}", "-", "hot imm=signed(immhi<<2|immlo,21)<<12", true, "PC-rel. addressing");
        add(3, "ADD_imm_64", "1 0 0 100010 sh:1 imm12:12 Rn:5 Rd:5",
                "add {Xd|SP}, {Xn|SP}, #{imm12}{lsl12}", "-", "hot imm=imm12<<12*sh", true, "Add/subtract (immediate)");
        add(4, "SUB_imm_64", "1 1 0 100010 sh:1 imm12:12 Rn:5 Rd:5",
                "sub {Xd|SP}, {Xn|SP}, #{imm12}{lsl12}", "-", "hot imm=imm12<<12*sh", true, "Add/subtract (immediate)");
        add(5, "ADDS_imm_64", "1 0 1 100010 sh:1 imm12:12 Rn:5 Rd:5",
                "adds {Xd}, {Xn|SP}, #{imm12}{lsl12}", "-", "hot imm=imm12<<12*sh", true, "Add/subtract (immediate)");
        add(6, "SUBS_imm_64", "1 1 1 100010 sh:1 imm12:12 Rn:5 Rd:5",
                "subs {Xd}, {Xn|SP}, #{imm12}{lsl12}", "-", "hot imm=imm12<<12*sh", true, "Add/subtract (immediate)");
        add(7, "ADD_imm_32", "0 0 0 100010 sh:1 imm12:12 Rn:5 Rd:5",
                "add {Wd|SP}, {Wn|SP}, #{imm12}{lsl12}", "-", "hot imm=imm12<<12*sh", true, "Add/subtract (immediate)");
        add(8, "SUB_imm_32", "0 1 0 100010 sh:1 imm12:12 Rn:5 Rd:5",
                "sub {Wd|SP}, {Wn|SP}, #{imm12}{lsl12}", "-", "hot imm=imm12<<12*sh", true, "Add/subtract (immediate)");
        add(9, "ADDS_imm_32", "0 0 1 100010 sh:1 imm12:12 Rn:5 Rd:5",
                "adds {Wd}, {Wn|SP}, #{imm12}{lsl12}", "-", "hot imm=imm12<<12*sh", true, "Add/subtract (immediate)");
        add(10, "SUBS_imm_32", "0 1 1 100010 sh:1 imm12:12 Rn:5 Rd:5",
                "subs {Wd}, {Wn|SP}, #{imm12}{lsl12}", "-", "hot imm=imm12<<12*sh", true, "Add/subtract (immediate)");
        add(11, "AND_imm_64", "1 00 100100 N:1 immr:6 imms:6 Rn:5 Rd:5",
                "and {Xd|SP}, {Xn}, #{bitmask}", "-", "hot imm=N<<12|immr<<6|imms unalloc:Bitmask.reserved(N,imms)", true, "Logical (immediate)");
        add(12, "ORR_imm_64", "1 01 100100 N:1 immr:6 imms:6 Rn:5 Rd:5",
                "orr {Xd|SP}, {Xn}, #{bitmask}", "-", "hot imm=N<<12|immr<<6|imms unalloc:Bitmask.reserved(N,imms)", true, "Logical (immediate)");
        add(13, "EOR_imm_64", "1 10 100100 N:1 immr:6 imms:6 Rn:5 Rd:5",
                "eor {Xd|SP}, {Xn}, #{bitmask}", "-", "hot imm=N<<12|immr<<6|imms unalloc:Bitmask.reserved(N,imms)", true, "Logical (immediate)");
        add(14, "ANDS_imm_64", "1 11 100100 N:1 immr:6 imms:6 Rn:5 Rd:5",
                "ands {Xd}, {Xn}, #{bitmask}", "-", "hot imm=N<<12|immr<<6|imms unalloc:Bitmask.reserved(N,imms)", true, "Logical (immediate)");
        add(15, "AND_imm_32", "0 00 100100 0 immr:6 imms:6 Rn:5 Rd:5",
                "and {Wd|SP}, {Wn}, #{bitmask}", "-", "hot imm=0<<12|immr<<6|imms unalloc:Bitmask.reserved(0,imms)", true, "Logical (immediate)");
        add(16, "ORR_imm_32", "0 01 100100 0 immr:6 imms:6 Rn:5 Rd:5",
                "orr {Wd|SP}, {Wn}, #{bitmask}", "-", "hot imm=0<<12|immr<<6|imms unalloc:Bitmask.reserved(0,imms)", true, "Logical (immediate)");
        add(17, "EOR_imm_32", "0 10 100100 0 immr:6 imms:6 Rn:5 Rd:5",
                "eor {Wd|SP}, {Wn}, #{bitmask}", "-", "hot imm=0<<12|immr<<6|imms unalloc:Bitmask.reserved(0,imms)", true, "Logical (immediate)");
        add(18, "ANDS_imm_32", "0 11 100100 0 immr:6 imms:6 Rn:5 Rd:5",
                "ands {Wd}, {Wn}, #{bitmask}", "-", "hot imm=0<<12|immr<<6|imms unalloc:Bitmask.reserved(0,imms)", true, "Logical (immediate)");
        add(19, "MOVN_64", "1 00 100101 hw:2 imm16:16 Rd:5",
                "movn {Xd}, #{imm16}{lslhw}", "-", "hot imm=imm16|hw<<20", true, "Move wide (immediate)");
        add(20, "MOVZ_64", "1 10 100101 hw:2 imm16:16 Rd:5",
                "movz {Xd}, #{imm16}{lslhw}", "-", "hot imm=imm16|hw<<20", true, "Move wide (immediate)");
        add(21, "MOVK_64", "1 11 100101 hw:2 imm16:16 Rd:5",
                "movk {Xd}, #{imm16}{lslhw}", "-", "hot imm=imm16|hw<<20", true, "Move wide (immediate)");
        add(22, "MOVN_32", "0 00 100101 0 hw:1 imm16:16 Rd:5",
                "movn {Wd}, #{imm16}{lslhw}", "-", "hot imm=imm16|hw<<20", true, "Move wide (immediate)");
        add(23, "MOVZ_32", "0 10 100101 0 hw:1 imm16:16 Rd:5",
                "movz {Wd}, #{imm16}{lslhw}", "-", "hot imm=imm16|hw<<20", true, "Move wide (immediate)");
        add(24, "MOVK_32", "0 11 100101 0 hw:1 imm16:16 Rd:5",
                "movk {Wd}, #{imm16}{lslhw}", "-", "hot imm=imm16|hw<<20", true, "Move wide (immediate)");
        add(25, "SBFM_64", "1 00 100110 1 immr:6 imms:6 Rn:5 Rd:5",
                "sbfm {Xd}, {Xn}, #{immr}, #{imms}", "-", "hot imm=63-imms|(immr-imms-1&63)<<6", true, "Bitfield");
        add(26, "BFM_64", "1 01 100110 1 immr:6 imms:6 Rn:5 Rd:5",
                "bfm {Xd}, {Xn}, #{immr}, #{imms}", "-", "hot imm=63-imms|(immr-imms-1&63)<<6", true, "Bitfield");
        add(27, "UBFM_64", "1 10 100110 1 immr:6 imms:6 Rn:5 Rd:5",
                "ubfm {Xd}, {Xn}, #{immr}, #{imms}", "-", "hot imm=63-imms|(immr-imms-1&63)<<6", true, "Bitfield");
        add(28, "SBFM_32", "0 00 100110 0 0 immr:5 0 imms:5 Rn:5 Rd:5",
                "sbfm {Wd}, {Wn}, #{immr}, #{imms}", "-", "hot imm=31-imms|(immr-imms-1&31)<<6", true, "Bitfield");
        add(29, "BFM_32", "0 01 100110 0 0 immr:5 0 imms:5 Rn:5 Rd:5",
                "bfm {Wd}, {Wn}, #{immr}, #{imms}", "-", "hot imm=31-imms|(immr-imms-1&31)<<6", true, "Bitfield");
        add(30, "UBFM_32", "0 10 100110 0 0 immr:5 0 imms:5 Rn:5 Rd:5",
                "ubfm {Wd}, {Wn}, #{immr}, #{imms}", "-", "hot imm=31-imms|(immr-imms-1&31)<<6", true, "Bitfield");
        add(31, "EXTR_64", "1 00 100111 1 0 Rm:5 imms:6 Rn:5 Rd:5",
                "extr {Xd}, {Xn}, {Xm}, #{imms}", "-", "hot imm=imms", true, "Extract");
        add(32, "EXTR_32", "0 00 100111 0 0 Rm:5 0 imms:5 Rn:5 Rd:5",
                "extr {Wd}, {Wn}, {Wm}, #{imms}", "-", "hot imm=imms", true, "Extract");
        add(33, "AND_lsl_64", "1 00 01010 00 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "and {Xd}, {Xn}, {Xm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(34, "BIC_lsl_64", "1 00 01010 00 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bic {Xd}, {Xn}, {Xm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(35, "ORR_lsl_64", "1 01 01010 00 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "orr {Xd}, {Xn}, {Xm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(36, "ORR_lsr_64", "1 01 01010 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "orr {Xd}, {Xn}, {Xm}{lsr}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(37, "ORN_lsl_64", "1 01 01010 00 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "orn {Xd}, {Xn}, {Xm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(38, "EOR_lsl_64", "1 10 01010 00 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "eor {Xd}, {Xn}, {Xm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(39, "EOR_lsr_64", "1 10 01010 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "eor {Xd}, {Xn}, {Xm}{lsr}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(40, "ANDS_lsl_64", "1 11 01010 00 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "ands {Xd}, {Xn}, {Xm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(41, "BICS_lsl_64", "1 11 01010 00 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bics {Xd}, {Xn}, {Xm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(42, "AND_lsl_32", "0 00 01010 00 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "and {Wd}, {Wn}, {Wm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(43, "BIC_lsl_32", "0 00 01010 00 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bic {Wd}, {Wn}, {Wm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(44, "ORR_lsl_32", "0 01 01010 00 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orr {Wd}, {Wn}, {Wm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(45, "ORN_lsl_32", "0 01 01010 00 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orn {Wd}, {Wn}, {Wm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(46, "EOR_lsl_32", "0 10 01010 00 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eor {Wd}, {Wn}, {Wm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(47, "EOR_lsr_32", "0 10 01010 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eor {Wd}, {Wn}, {Wm}{lsr}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(48, "ANDS_lsl_32", "0 11 01010 00 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "ands {Wd}, {Wn}, {Wm}{lsl}", "-", "hot imm=imm6", true, "Logical (shifted register)");
        add(49, "ADD_lsl_64", "1 0 0 01011 00 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "add {Xd}, {Xn}, {Xm}{lsl}", "-", "hot imm=imm6", true, "Add/subtract (shifted register)");
        add(50, "ADD_lsr_64", "1 0 0 01011 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "add {Xd}, {Xn}, {Xm}{lsr}", "-", "hot imm=imm6", true, "Add/subtract (shifted register)");
        add(51, "ADD_asr_64", "1 0 0 01011 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "add {Xd}, {Xn}, {Xm}{asr}", "-", "hot imm=imm6", true, "Add/subtract (shifted register)");
        add(52, "ADDS_lsl_64", "1 0 1 01011 00 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "adds {Xd}, {Xn}, {Xm}{lsl}", "-", "hot imm=imm6", true, "Add/subtract (shifted register)");
        add(53, "SUB_lsl_64", "1 1 0 01011 00 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "sub {Xd}, {Xn}, {Xm}{lsl}", "-", "hot imm=imm6", true, "Add/subtract (shifted register)");
        add(54, "SUBS_lsl_64", "1 1 1 01011 00 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "subs {Xd}, {Xn}, {Xm}{lsl}", "-", "hot imm=imm6", true, "Add/subtract (shifted register)");
        add(55, "ADD_lsl_32", "0 0 0 01011 00 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "add {Wd}, {Wn}, {Wm}{lsl}", "-", "hot imm=imm6", true, "Add/subtract (shifted register)");
        add(56, "ADDS_lsl_32", "0 0 1 01011 00 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "adds {Wd}, {Wn}, {Wm}{lsl}", "-", "hot imm=imm6", true, "Add/subtract (shifted register)");
        add(57, "SUB_lsl_32", "0 1 0 01011 00 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "sub {Wd}, {Wn}, {Wm}{lsl}", "-", "hot imm=imm6", true, "Add/subtract (shifted register)");
        add(58, "SUBS_lsl_32", "0 1 1 01011 00 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "subs {Wd}, {Wn}, {Wm}{lsl}", "-", "hot imm=imm6", true, "Add/subtract (shifted register)");
        add(59, "ADD_ext_64", "1 0 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "add {Xd|SP}, {Xn|SP}, {extended}", "-", "hot imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(60, "SUB_ext_64", "1 1 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "sub {Xd|SP}, {Xn|SP}, {extended}", "-", "hot imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(61, "SUBS_ext_64", "1 1 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "subs {Xd}, {Xn|SP}, {extended}", "-", "hot imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(62, "ADC_64", "1 0 0 11010000 Rm:5 000000 Rn:5 Rd:5",
                "adc {Xd}, {Xn}, {Xm}", "-", "hot", true, "Add/subtract (with carry)");
        add(63, "CCMP_reg_64", "1 1 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 flags:4",
                "ccmp {Xn}, {Xm}, #{flags}, {cond}", "-", "hot imm=holds(cond)|flags<<16", true, "Conditional compare");
        add(64, "CCMP_imm_64", "1 1 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 flags:4",
                "ccmp {Xn}, #{imm5}, #{flags}, {cond}", "-", "hot imm=holds(cond)|flags<<16|imm5<<20", true, "Conditional compare");
        add(65, "CCMP_reg_32", "0 1 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 flags:4",
                "ccmp {Wn}, {Wm}, #{flags}, {cond}", "-", "hot imm=holds(cond)|flags<<16", true, "Conditional compare");
        add(66, "CCMP_imm_32", "0 1 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 flags:4",
                "ccmp {Wn}, #{imm5}, #{flags}, {cond}", "-", "hot imm=holds(cond)|flags<<16|imm5<<20", true, "Conditional compare");
        add(67, "CSEL_64", "1 0 0 11010100 Rm:5 cond:4 00 Rn:5 Rd:5",
                "csel {Xd}, {Xn}, {Xm}, {cond}", "-", "hot imm=holds(cond)", true, "Conditional select");
        add(68, "CSINC_64", "1 0 0 11010100 Rm:5 cond:4 01 Rn:5 Rd:5",
                "csinc {Xd}, {Xn}, {Xm}, {cond}", "-", "hot imm=holds(cond)", true, "Conditional select");
        add(69, "CSINV_64", "1 1 0 11010100 Rm:5 cond:4 00 Rn:5 Rd:5",
                "csinv {Xd}, {Xn}, {Xm}, {cond}", "-", "hot imm=holds(cond)", true, "Conditional select");
        add(70, "CSEL_32", "0 0 0 11010100 Rm:5 cond:4 00 Rn:5 Rd:5",
                "csel {Wd}, {Wn}, {Wm}, {cond}", "-", "hot imm=holds(cond)", true, "Conditional select");
        add(71, "CSINC_32", "0 0 0 11010100 Rm:5 cond:4 01 Rn:5 Rd:5",
                "csinc {Wd}, {Wn}, {Wm}, {cond}", "-", "hot imm=holds(cond)", true, "Conditional select");
        add(72, "UDIV_64", "1 0 0 11010110 Rm:5 000010 Rn:5 Rd:5",
                "udiv {Xd}, {Xn}, {Xm}", "-", "hot", true, "Data-processing (2 source)");
        add(73, "LSLV_64", "1 0 0 11010110 Rm:5 001000 Rn:5 Rd:5",
                "lslv {Xd}, {Xn}, {Xm}", "-", "hot", true, "Data-processing (2 source)");
        add(74, "LSRV_64", "1 0 0 11010110 Rm:5 001001 Rn:5 Rd:5",
                "lsrv {Xd}, {Xn}, {Xm}", "-", "hot", true, "Data-processing (2 source)");
        add(75, "UDIV_32", "0 0 0 11010110 Rm:5 000010 Rn:5 Rd:5",
                "udiv {Wd}, {Wn}, {Wm}", "-", "hot", true, "Data-processing (2 source)");
        add(76, "LSLV_32", "0 0 0 11010110 Rm:5 001000 Rn:5 Rd:5",
                "lslv {Wd}, {Wn}, {Wm}", "-", "hot", true, "Data-processing (2 source)");
        add(77, "LSRV_32", "0 0 0 11010110 Rm:5 001001 Rn:5 Rd:5",
                "lsrv {Wd}, {Wn}, {Wm}", "-", "hot", true, "Data-processing (2 source)");
        add(78, "REV_64", "1 1 0 11010110 00000 000011 Rn:5 Rd:5",
                "rev {Xd}, {Xn}", "-", "hot", true, "Data-processing (1 source)");
        add(79, "CLZ_64", "1 1 0 11010110 00000 000100 Rn:5 Rd:5",
                "clz {Xd}, {Xn}", "-", "hot", true, "Data-processing (1 source)");
        add(80, "REV_32", "0 1 0 11010110 00000 000010 Rn:5 Rd:5",
                "rev {Wd}, {Wn}", "-", "hot", true, "Data-processing (1 source)");
        add(81, "CLZ_32", "0 1 0 11010110 00000 000100 Rn:5 Rd:5",
                "clz {Wd}, {Wn}", "-", "hot", true, "Data-processing (1 source)");
        add(82, "MADD_64", "1 00 11011 000 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "madd {Xd}, {Xn}, {Xm}, {Xa}", "-", "hot", true, "Data-processing (3 source)");
        add(83, "MSUB_64", "1 00 11011 000 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "msub {Xd}, {Xn}, {Xm}, {Xa}", "-", "hot", true, "Data-processing (3 source)");
        add(84, "MADD_32", "0 00 11011 000 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "madd {Wd}, {Wn}, {Wm}, {Wa}", "-", "hot", true, "Data-processing (3 source)");
        add(85, "MSUB_32", "0 00 11011 000 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "msub {Wd}, {Wn}, {Wm}, {Wa}", "-", "hot", true, "Data-processing (3 source)");
        add(86, "SMADDL", "1 00 11011 001 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "smaddl {Xd}, {Wn}, {Wm}, {Xa}", "-", "hot", true, "Data-processing (3 source)");
        add(87, "UMADDL", "1 00 11011 101 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "umaddl {Xd}, {Wn}, {Wm}, {Xa}", "-", "hot", true, "Data-processing (3 source)");
        add(88, "B_eq", "0101010 0 imm19:19 0 0000",
                "b.eq {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(89, "B_ne", "0101010 0 imm19:19 0 0001",
                "b.ne {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(90, "B_cs", "0101010 0 imm19:19 0 0010",
                "b.cs {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(91, "B_cc", "0101010 0 imm19:19 0 0011",
                "b.cc {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(92, "B_mi", "0101010 0 imm19:19 0 0100",
                "b.mi {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(93, "B_pl", "0101010 0 imm19:19 0 0101",
                "b.pl {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(94, "B_hi", "0101010 0 imm19:19 0 1000",
                "b.hi {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(95, "B_ls", "0101010 0 imm19:19 0 1001",
                "b.ls {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(96, "B_ge", "0101010 0 imm19:19 0 1010",
                "b.ge {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(97, "B_lt", "0101010 0 imm19:19 0 1011",
                "b.lt {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(98, "B_gt", "0101010 0 imm19:19 0 1100",
                "b.gt {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(99, "B_le", "0101010 0 imm19:19 0 1101",
                "b.le {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(100, "HINT", "11010101 00000011 0010 CRm:4 op2:3 11111",
                "hint #{hint}", "-", "hot", true, "Hints");
    }

    private static void fill1() {
        add(101, "BR", "1101011 0000 11111 000000 Rn:5 00000",
                "br {Xn}", "-", "hot branch", true, "Unconditional branch (register)");
        add(102, "BLR", "1101011 0001 11111 000000 Rn:5 00000",
                "blr {Xn}", "-", "hot branch", true, "Unconditional branch (register)");
        add(103, "RET", "1101011 0010 11111 000000 Rn:5 00000",
                "ret {Xn}", "-", "hot branch", true, "Unconditional branch (register)");
        add(104, "B", "0 00101 imm26:26",
                "b {label}", "-", "hot branch imm=signed(imm26,26)*4", true, "Unconditional branch (immediate)");
        add(105, "BL", "1 00101 imm26:26",
                "bl {label}", "-", "hot branch imm=signed(imm26,26)*4", true, "Unconditional branch (immediate)");
        add(106, "CBZ_64", "1 011010 0 imm19:19 Rt:5",
                "cbz {Xt}, {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Compare and branch (immediate)");
        add(107, "CBNZ_64", "1 011010 1 imm19:19 Rt:5",
                "cbnz {Xt}, {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Compare and branch (immediate)");
        add(108, "CBZ_32", "0 011010 0 imm19:19 Rt:5",
                "cbz {Wt}, {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Compare and branch (immediate)");
        add(109, "CBNZ_32", "0 011010 1 imm19:19 Rt:5",
                "cbnz {Wt}, {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Compare and branch (immediate)");
        add(110, "TBZ", "b5:1 011011 0 b40:5 imm14:14 Rt:5",
                "tbz {Rt}, #{bit}, {label}", "-", "hot branch imm=b5<<5|b40|signed(imm14,14)*4<<6", true, "Test and branch (immediate)");
        add(111, "TBNZ", "b5:1 011011 1 b40:5 imm14:14 Rt:5",
                "tbnz {Rt}, #{bit}, {label}", "-", "hot branch imm=b5<<5|b40|signed(imm14,14)*4<<6", true, "Test and branch (immediate)");
        add(112, "STP_post_64", "10 101 0 001 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Xt}, {Xt2}, [{Xn|SP}], #{simm}", "-", "hot store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(113, "STP_64", "10 101 0 010 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Xt}, {Xt2}, [{Xn|SP}{, #simm}]", "-", "hot store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(114, "STP_pre_64", "10 101 0 011 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Xt}, {Xt2}, [{Xn|SP}, #{simm}]!", "-", "hot store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(115, "LDP_post_64", "10 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Xt}, {Xt2}, [{Xn|SP}], #{simm}", "-", "hot load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(116, "LDP_64", "10 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Xt}, {Xt2}, [{Xn|SP}{, #simm}]", "-", "hot load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(117, "STP_32", "00 101 0 010 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Wt}, {Wt2}, [{Xn|SP}{, #simm}]", "-", "hot store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(118, "LDP_32", "00 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Wt}, {Wt2}, [{Xn|SP}{, #simm}]", "-", "hot load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(119, "STUR_32", "10 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Wt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(120, "LDUR_32", "10 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Wt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(121, "STUR_64", "11 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Xt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(122, "LDUR_64", "11 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Xt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(123, "STRB_post", "00 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}], #{simm}", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(124, "LDRB_post", "00 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}], #{simm}", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(125, "STR_post_32", "10 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}], #{simm}", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(126, "LDR_post_32", "10 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}], #{simm}", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(127, "STR_post_64", "11 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}], #{simm}", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(128, "LDR_post_64", "11 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}], #{simm}", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(129, "LDRB_pre", "00 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}, #{simm}]!", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(130, "STR_pre_64", "11 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}, #{simm}]!", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(131, "LDR_pre_64", "11 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}, #{simm}]!", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(132, "STRB_reg", "00 111 0 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}, {offset}]", "-", "hot store imm=0", true, "Load/store register (register offset)");
        add(133, "LDRB_reg", "00 111 0 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}, {offset}]", "-", "hot load imm=0", true, "Load/store register (register offset)");
        add(134, "LDRB_uxtw", "00 111 0 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}, {offset}]", "-", "hot load imm=0", true, "Load/store register (register offset)");
        add(135, "LDRH_reg", "01 111 0 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*1", true, "Load/store register (register offset)");
        add(136, "STR_reg_32", "10 111 0 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}, {offset}]", "-", "hot store imm=S*2", true, "Load/store register (register offset)");
        add(137, "LDR_reg_32", "10 111 0 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*2", true, "Load/store register (register offset)");
        add(138, "LDR_uxtw_32", "10 111 0 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*2", true, "Load/store register (register offset)");
        add(139, "STR_reg_64", "11 111 0 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}, {offset}]", "-", "hot store imm=S*3", true, "Load/store register (register offset)");
        add(140, "LDR_reg_64", "11 111 0 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*3", true, "Load/store register (register offset)");
        add(141, "LDR_uxtw_64", "11 111 0 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*3", true, "Load/store register (register offset)");
        add(142, "LDR_sxtw_64", "11 111 0 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*3", true, "Load/store register (register offset)");
        add(143, "STRB_imm", "00 111 0 01 00 imm12:12 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=imm12", true, "Load/store register (unsigned immediate)");
        add(144, "LDRB_imm", "00 111 0 01 01 imm12:12 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=imm12", true, "Load/store register (unsigned immediate)");
        add(145, "STRH_imm", "01 111 0 01 00 imm12:12 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(146, "LDRH_imm", "01 111 0 01 01 imm12:12 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(147, "STR_imm_32", "10 111 0 01 00 imm12:12 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=imm12<<2", true, "Load/store register (unsigned immediate)");
        add(148, "LDR_imm_32", "10 111 0 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=imm12<<2", true, "Load/store register (unsigned immediate)");
        add(149, "STR_imm_64", "11 111 0 01 00 imm12:12 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=imm12<<3", true, "Load/store register (unsigned immediate)");
        add(150, "LDR_imm_64", "11 111 0 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=imm12<<3", true, "Load/store register (unsigned immediate)");
        add(151, "LDRSW_imm_64", "10 111 0 01 10 imm12:12 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=imm12<<2", true, "Load/store register (unsigned immediate)");
        add(152, "UDF", "0000000000000000 imm16:16",
                "udf #{dec imm16}", "-", "system", true, "Reserved");
        add(153, "AND_lsr_64", "1 00 01010 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "and {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(154, "AND_asr_64", "1 00 01010 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "and {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(155, "AND_ror_64", "1 00 01010 11 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "and {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(156, "BIC_lsr_64", "1 00 01010 01 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bic {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(157, "BIC_asr_64", "1 00 01010 10 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bic {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(158, "BIC_ror_64", "1 00 01010 11 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bic {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(159, "ORR_asr_64", "1 01 01010 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "orr {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(160, "ORR_ror_64", "1 01 01010 11 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "orr {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(161, "ORN_lsr_64", "1 01 01010 01 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "orn {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(162, "ORN_asr_64", "1 01 01010 10 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "orn {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(163, "ORN_ror_64", "1 01 01010 11 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "orn {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(164, "EOR_asr_64", "1 10 01010 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "eor {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(165, "EOR_ror_64", "1 10 01010 11 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "eor {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(166, "EON_lsl_64", "1 10 01010 00 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "eon {Xd}, {Xn}, {Xm}{lsl}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(167, "EON_lsr_64", "1 10 01010 01 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "eon {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(168, "EON_asr_64", "1 10 01010 10 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "eon {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(169, "EON_ror_64", "1 10 01010 11 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "eon {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(170, "ANDS_lsr_64", "1 11 01010 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "ands {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(171, "ANDS_asr_64", "1 11 01010 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "ands {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(172, "ANDS_ror_64", "1 11 01010 11 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "ands {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(173, "BICS_lsr_64", "1 11 01010 01 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bics {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(174, "BICS_asr_64", "1 11 01010 10 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bics {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(175, "BICS_ror_64", "1 11 01010 11 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bics {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(176, "AND_lsr_32", "0 00 01010 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "and {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(177, "AND_asr_32", "0 00 01010 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "and {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(178, "AND_ror_32", "0 00 01010 11 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "and {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(179, "BIC_lsr_32", "0 00 01010 01 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bic {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(180, "BIC_asr_32", "0 00 01010 10 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bic {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(181, "BIC_ror_32", "0 00 01010 11 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bic {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(182, "ORR_lsr_32", "0 01 01010 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orr {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(183, "ORR_asr_32", "0 01 01010 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orr {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(184, "ORR_ror_32", "0 01 01010 11 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orr {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(185, "ORN_lsr_32", "0 01 01010 01 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orn {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(186, "ORN_asr_32", "0 01 01010 10 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orn {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(187, "ORN_ror_32", "0 01 01010 11 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orn {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(188, "EOR_asr_32", "0 10 01010 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eor {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(189, "EOR_ror_32", "0 10 01010 11 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eor {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(190, "EON_lsl_32", "0 10 01010 00 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eon {Wd}, {Wn}, {Wm}{lsl}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(191, "EON_lsr_32", "0 10 01010 01 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eon {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(192, "EON_asr_32", "0 10 01010 10 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eon {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(193, "EON_ror_32", "0 10 01010 11 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eon {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(194, "ANDS_lsr_32", "0 11 01010 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "ands {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(195, "ANDS_asr_32", "0 11 01010 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "ands {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(196, "ANDS_ror_32", "0 11 01010 11 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "ands {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(197, "BICS_lsl_32", "0 11 01010 00 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bics {Wd}, {Wn}, {Wm}{lsl}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(198, "BICS_lsr_32", "0 11 01010 01 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bics {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(199, "BICS_asr_32", "0 11 01010 10 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bics {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(200, "BICS_ror_32", "0 11 01010 11 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bics {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
    }

    private static void fill2() {
        add(201, "ADDS_lsr_64", "1 0 1 01011 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "adds {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(202, "ADDS_asr_64", "1 0 1 01011 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "adds {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(203, "SUB_lsr_64", "1 1 0 01011 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "sub {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(204, "SUB_asr_64", "1 1 0 01011 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "sub {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(205, "SUBS_lsr_64", "1 1 1 01011 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "subs {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(206, "SUBS_asr_64", "1 1 1 01011 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "subs {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(207, "ADD_lsr_32", "0 0 0 01011 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "add {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(208, "ADD_asr_32", "0 0 0 01011 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "add {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(209, "ADDS_lsr_32", "0 0 1 01011 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "adds {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(210, "ADDS_asr_32", "0 0 1 01011 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "adds {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(211, "SUB_lsr_32", "0 1 0 01011 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "sub {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(212, "SUB_asr_32", "0 1 0 01011 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "sub {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(213, "SUBS_lsr_32", "0 1 1 01011 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "subs {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(214, "SUBS_asr_32", "0 1 1 01011 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "subs {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(215, "ADDS_ext_64", "1 0 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "adds {Xd}, {Xn|SP}, {extended}", "-", "imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(216, "ADD_ext_32", "0 0 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "add {Wd|SP}, {Wn|SP}, {extended}", "-", "imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(217, "ADDS_ext_32", "0 0 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "adds {Wd}, {Wn|SP}, {extended}", "-", "imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(218, "SUB_ext_32", "0 1 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "sub {Wd|SP}, {Wn|SP}, {extended}", "-", "imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(219, "SUBS_ext_32", "0 1 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "subs {Wd}, {Wn|SP}, {extended}", "-", "imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(220, "ADCS_64", "1 0 1 11010000 Rm:5 000000 Rn:5 Rd:5",
                "adcs {Xd}, {Xn}, {Xm}", "-", "", true, "Add/subtract (with carry)");
        add(221, "SBC_64", "1 1 0 11010000 Rm:5 000000 Rn:5 Rd:5",
                "sbc {Xd}, {Xn}, {Xm}", "-", "", true, "Add/subtract (with carry)");
        add(222, "SBCS_64", "1 1 1 11010000 Rm:5 000000 Rn:5 Rd:5",
                "sbcs {Xd}, {Xn}, {Xm}", "-", "", true, "Add/subtract (with carry)");
        add(223, "ADC_32", "0 0 0 11010000 Rm:5 000000 Rn:5 Rd:5",
                "adc {Wd}, {Wn}, {Wm}", "-", "", true, "Add/subtract (with carry)");
        add(224, "ADCS_32", "0 0 1 11010000 Rm:5 000000 Rn:5 Rd:5",
                "adcs {Wd}, {Wn}, {Wm}", "-", "", true, "Add/subtract (with carry)");
        add(225, "SBC_32", "0 1 0 11010000 Rm:5 000000 Rn:5 Rd:5",
                "sbc {Wd}, {Wn}, {Wm}", "-", "", true, "Add/subtract (with carry)");
        add(226, "SBCS_32", "0 1 1 11010000 Rm:5 000000 Rn:5 Rd:5",
                "sbcs {Wd}, {Wn}, {Wm}", "-", "", true, "Add/subtract (with carry)");
        add(227, "CCMN_reg_64", "1 0 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 flags:4",
                "ccmn {Xn}, {Xm}, #{flags}, {cond}", "-", "imm=holds(cond)|flags<<16", true, "Conditional compare");
        add(228, "CCMN_imm_64", "1 0 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 flags:4",
                "ccmn {Xn}, #{imm5}, #{flags}, {cond}", "-", "imm=holds(cond)|flags<<16|imm5<<20", true, "Conditional compare");
        add(229, "CCMN_reg_32", "0 0 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 flags:4",
                "ccmn {Wn}, {Wm}, #{flags}, {cond}", "-", "imm=holds(cond)|flags<<16", true, "Conditional compare");
        add(230, "CCMN_imm_32", "0 0 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 flags:4",
                "ccmn {Wn}, #{imm5}, #{flags}, {cond}", "-", "imm=holds(cond)|flags<<16|imm5<<20", true, "Conditional compare");
        add(231, "CSNEG_64", "1 1 0 11010100 Rm:5 cond:4 01 Rn:5 Rd:5",
                "csneg {Xd}, {Xn}, {Xm}, {cond}", "-", "imm=holds(cond)", true, "Conditional select");
        add(232, "CSINV_32", "0 1 0 11010100 Rm:5 cond:4 00 Rn:5 Rd:5",
                "csinv {Wd}, {Wn}, {Wm}, {cond}", "-", "imm=holds(cond)", true, "Conditional select");
        add(233, "CSNEG_32", "0 1 0 11010100 Rm:5 cond:4 01 Rn:5 Rd:5",
                "csneg {Wd}, {Wn}, {Wm}, {cond}", "-", "imm=holds(cond)", true, "Conditional select");
        add(234, "SDIV_64", "1 0 0 11010110 Rm:5 000011 Rn:5 Rd:5",
                "sdiv {Xd}, {Xn}, {Xm}", "-", "", true, "Data-processing (2 source)");
        add(235, "ASRV_64", "1 0 0 11010110 Rm:5 001010 Rn:5 Rd:5",
                "asrv {Xd}, {Xn}, {Xm}", "-", "", true, "Data-processing (2 source)");
        add(236, "RORV_64", "1 0 0 11010110 Rm:5 001011 Rn:5 Rd:5",
                "rorv {Xd}, {Xn}, {Xm}", "-", "", true, "Data-processing (2 source)");
        add(237, "SDIV_32", "0 0 0 11010110 Rm:5 000011 Rn:5 Rd:5",
                "sdiv {Wd}, {Wn}, {Wm}", "-", "", true, "Data-processing (2 source)");
        add(238, "ASRV_32", "0 0 0 11010110 Rm:5 001010 Rn:5 Rd:5",
                "asrv {Wd}, {Wn}, {Wm}", "-", "", true, "Data-processing (2 source)");
        add(239, "RORV_32", "0 0 0 11010110 Rm:5 001011 Rn:5 Rd:5",
                "rorv {Wd}, {Wn}, {Wm}", "-", "", true, "Data-processing (2 source)");
        add(240, "CRC32B", "0 0 0 11010110 Rm:5 010 0 00 Rn:5 Rd:5",
                "crc32b {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(241, "CRC32CB", "0 0 0 11010110 Rm:5 010 1 00 Rn:5 Rd:5",
                "crc32cb {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(242, "CRC32H", "0 0 0 11010110 Rm:5 010 0 01 Rn:5 Rd:5",
                "crc32h {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(243, "CRC32CH", "0 0 0 11010110 Rm:5 010 1 01 Rn:5 Rd:5",
                "crc32ch {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(244, "CRC32W", "0 0 0 11010110 Rm:5 010 0 10 Rn:5 Rd:5",
                "crc32w {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(245, "CRC32CW", "0 0 0 11010110 Rm:5 010 1 10 Rn:5 Rd:5",
                "crc32cw {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(246, "CRC32X", "1 0 0 11010110 Rm:5 010 0 11 Rn:5 Rd:5",
                "crc32x {Wd}, {Wn}, {Xm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(247, "CRC32CX", "1 0 0 11010110 Rm:5 010 1 11 Rn:5 Rd:5",
                "crc32cx {Wd}, {Wn}, {Xm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(248, "RBIT_64", "1 1 0 11010110 00000 000000 Rn:5 Rd:5",
                "rbit {Xd}, {Xn}", "-", "", true, "Data-processing (1 source)");
        add(249, "REV16_64", "1 1 0 11010110 00000 000001 Rn:5 Rd:5",
                "rev16 {Xd}, {Xn}", "-", "", true, "Data-processing (1 source)");
        add(250, "REV32_64", "1 1 0 11010110 00000 000010 Rn:5 Rd:5",
                "rev32 {Xd}, {Xn}", "-", "", true, "Data-processing (1 source)");
        add(251, "CLS_64", "1 1 0 11010110 00000 000101 Rn:5 Rd:5",
                "cls {Xd}, {Xn}", "-", "", true, "Data-processing (1 source)");
        add(252, "RBIT_32", "0 1 0 11010110 00000 000000 Rn:5 Rd:5",
                "rbit {Wd}, {Wn}", "-", "", true, "Data-processing (1 source)");
        add(253, "REV16_32", "0 1 0 11010110 00000 000001 Rn:5 Rd:5",
                "rev16 {Wd}, {Wn}", "-", "", true, "Data-processing (1 source)");
        add(254, "CLS_32", "0 1 0 11010110 00000 000101 Rn:5 Rd:5",
                "cls {Wd}, {Wn}", "-", "", true, "Data-processing (1 source)");
        add(255, "SMSUBL", "1 00 11011 001 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "smsubl {Xd}, {Wn}, {Wm}, {Xa}", "-", "", true, "Data-processing (3 source)");
        add(256, "UMSUBL", "1 00 11011 101 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "umsubl {Xd}, {Wn}, {Wm}, {Xa}", "-", "", true, "Data-processing (3 source)");
        add(257, "SMULH", "1 00 11011 010 Rm:5 0 sbo:5 Rn:5 Rd:5",
                "smulh {Xd}, {Xn}, {Xm}", "-", "", true, "Data-processing (3 source)");
        add(258, "UMULH", "1 00 11011 110 Rm:5 0 sbo:5 Rn:5 Rd:5",
                "umulh {Xd}, {Xn}, {Xm}", "-", "", true, "Data-processing (3 source)");
        add(259, "B_vs", "0101010 0 imm19:19 0 0110",
                "b.vs {label}", "-", "branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(260, "B_vc", "0101010 0 imm19:19 0 0111",
                "b.vc {label}", "-", "branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(261, "B_al", "0101010 0 imm19:19 0 111 nv:1",
                "b.{cond} {label}", "-", "branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(262, "SVC", "11010100 000 imm16:16 00001",
                "svc #{imm16}", "-", "system", true, "Exception generation");
        add(263, "HVC", "11010100 000 imm16:16 00010",
                "hvc #{imm16}", "-", "system", true, "Exception generation");
        add(264, "SMC", "11010100 000 imm16:16 00011",
                "smc #{imm16}", "-", "system", true, "Exception generation");
        add(265, "BRK", "11010100 001 imm16:16 00000",
                "brk #{imm16}", "-", "system", true, "Exception generation");
        add(266, "HLT", "11010100 010 imm16:16 00000",
                "hlt #{imm16}", "-", "system", true, "Exception generation");
        add(267, "DCPS1", "11010100 101 imm16:16 00001",
                "dcps1 #{imm16}", "-", "system", true, "Exception generation");
        add(268, "DCPS2", "11010100 101 imm16:16 00010",
                "dcps2 #{imm16}", "-", "system", true, "Exception generation");
        add(269, "DCPS3", "11010100 101 imm16:16 00011",
                "dcps3 #{imm16}", "-", "system", true, "Exception generation");
        add(270, "YIELD", "11010101 00000011 0010 0000 001 11111",
                "yield", "-", "system before:HINT", true, "Hints");
        add(271, "WFE", "11010101 00000011 0010 0000 010 11111",
                "wfe", "-", "system before:HINT", true, "Hints");
        add(272, "WFI", "11010101 00000011 0010 0000 011 11111",
                "wfi", "-", "system before:HINT", true, "Hints");
        add(273, "SEV", "11010101 00000011 0010 0000 100 11111",
                "sev", "-", "system before:HINT", true, "Hints");
        add(274, "SEVL", "11010101 00000011 0010 0000 101 11111",
                "sevl", "-", "system before:HINT", true, "Hints");
        add(275, "CLREX", "11010101 00000011 0011 CRm:4 010 11111",
                "clrex{optional}", "-", "system", true, "Barriers");
        add(276, "DSB", "11010101 00000011 0011 CRm:4 100 11111",
                "dsb {barrier}", "-", "system", true, "Barriers");
        add(277, "DMB", "11010101 00000011 0011 CRm:4 101 11111",
                "dmb {barrier}", "-", "system", true, "Barriers");
        add(278, "ISB", "11010101 00000011 0011 CRm:4 110 11111",
                "isb{optional}", "-", "system", true, "Barriers");
        add(279, "SB", "11010101 00000011 0011 0000 111 11111",
                "sb", "FEAT_SB", "system", false, "Barriers");
        add(280, "CFINV", "1101010100 0 00 000 0100 0000 000 11111",
                "cfinv", "FEAT_FlagM", "system before:MSR_imm", false, "PSTATE, system instructions, system register move");
        add(281, "XAFLAG", "1101010100 0 00 000 0100 0000 001 11111",
                "xaflag", "FEAT_FlagM2", "system before:MSR_imm", false, "PSTATE, system instructions, system register move");
        add(282, "AXFLAG", "1101010100 0 00 000 0100 0000 010 11111",
                "axflag", "FEAT_FlagM2", "system before:MSR_imm", false, "PSTATE, system instructions, system register move");
        add(283, "MSR_imm", "1101010100 0 00 op1:3 0100 CRm:4 op2:3 11111",
                "msr {pstate}, #{CRm}", "-", "system", true, "PSTATE, system instructions, system register move");
        add(284, "SYS", "1101010100 0 01 op1:3 CRn:4 CRm:4 op2:3 Rt:5",
                "sys #{dec op1}, {Cn}, {Cm}, #{dec op2}{, Xt}", "-", "system", true, "PSTATE, system instructions, system register move");
        add(285, "SYSL", "1101010100 1 01 op1:3 CRn:4 CRm:4 op2:3 Rt:5",
                "sysl {Xt}, #{dec op1}, {Cn}, {Cm}, #{dec op2}", "-", "system", true, "PSTATE, system instructions, system register move");
        add(286, "MSR_reg", "1101010100 0 1 o0:1 op1:3 CRn:4 CRm:4 op2:3 Rt:5",
                "msr {sysreg}, {Xt}", "-", "system", true, "PSTATE, system instructions, system register move");
        add(287, "MRS", "1101010100 1 1 o0:1 op1:3 CRn:4 CRm:4 op2:3 Rt:5",
                "mrs {Xt}, {sysreg}", "-", "system", true, "PSTATE, system instructions, system register move");
        add(288, "ERET", "1101011 0100 11111 000000 11111 00000",
                "eret", "-", "system", true, "Unconditional branch (register)");
        add(289, "DRPS", "1101011 0101 11111 000000 11111 00000",
                "drps", "-", "system", true, "Unconditional branch (register)");
        add(290, "STXRB", "00 001000 0 0 0 Rs:5 0 sbo:5 Rn:5 Rt:5",
                "stxrb {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(291, "STLXRB", "00 001000 0 0 0 Rs:5 1 sbo:5 Rn:5 Rt:5",
                "stlxrb {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(292, "LDXRB", "00 001000 0 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldxrb {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(293, "LDAXRB", "00 001000 0 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldaxrb {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(294, "STLRB", "00 001000 1 0 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "stlrb {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(295, "LDARB", "00 001000 1 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldarb {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(296, "STLLRB", "00 001000 1 0 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "stllrb {Wt}, [{Xn|SP}]", "FEAT_LOR", "store", false, "Load/store exclusive, acquire/release");
        add(297, "LDLARB", "00 001000 1 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldlarb {Wt}, [{Xn|SP}]", "FEAT_LOR", "load", false, "Load/store exclusive, acquire/release");
        add(298, "STXRH", "01 001000 0 0 0 Rs:5 0 sbo:5 Rn:5 Rt:5",
                "stxrh {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(299, "STLXRH", "01 001000 0 0 0 Rs:5 1 sbo:5 Rn:5 Rt:5",
                "stlxrh {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(300, "LDXRH", "01 001000 0 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldxrh {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
    }

    private static void fill3() {
        add(301, "LDAXRH", "01 001000 0 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldaxrh {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(302, "STLRH", "01 001000 1 0 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "stlrh {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(303, "LDARH", "01 001000 1 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldarh {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(304, "STLLRH", "01 001000 1 0 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "stllrh {Wt}, [{Xn|SP}]", "FEAT_LOR", "store", false, "Load/store exclusive, acquire/release");
        add(305, "LDLARH", "01 001000 1 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldlarh {Wt}, [{Xn|SP}]", "FEAT_LOR", "load", false, "Load/store exclusive, acquire/release");
        add(306, "STXR_32", "10 001000 0 0 0 Rs:5 0 sbo:5 Rn:5 Rt:5",
                "stxr {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(307, "STLXR_32", "10 001000 0 0 0 Rs:5 1 sbo:5 Rn:5 Rt:5",
                "stlxr {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(308, "LDXR_32", "10 001000 0 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldxr {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(309, "LDAXR_32", "10 001000 0 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldaxr {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(310, "STLR_32", "10 001000 1 0 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "stlr {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(311, "LDAR_32", "10 001000 1 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldar {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(312, "STLLR_32", "10 001000 1 0 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "stllr {Wt}, [{Xn|SP}]", "FEAT_LOR", "store", false, "Load/store exclusive, acquire/release");
        add(313, "LDLAR_32", "10 001000 1 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldlar {Wt}, [{Xn|SP}]", "FEAT_LOR", "load", false, "Load/store exclusive, acquire/release");
        add(314, "STXR_64", "11 001000 0 0 0 Rs:5 0 sbo:5 Rn:5 Rt:5",
                "stxr {Ws}, {Xt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(315, "STLXR_64", "11 001000 0 0 0 Rs:5 1 sbo:5 Rn:5 Rt:5",
                "stlxr {Ws}, {Xt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(316, "LDXR_64", "11 001000 0 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldxr {Xt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(317, "LDAXR_64", "11 001000 0 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldaxr {Xt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(318, "STLR_64", "11 001000 1 0 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "stlr {Xt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(319, "LDAR_64", "11 001000 1 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldar {Xt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(320, "STLLR_64", "11 001000 1 0 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "stllr {Xt}, [{Xn|SP}]", "FEAT_LOR", "store", false, "Load/store exclusive, acquire/release");
        add(321, "LDLAR_64", "11 001000 1 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldlar {Xt}, [{Xn|SP}]", "FEAT_LOR", "load", false, "Load/store exclusive, acquire/release");
        add(322, "STXP_32", "1 0 001000 0 0 1 Rs:5 0 Rt2:5 Rn:5 Rt:5",
                "stxp {Ws}, {Wt}, {Wt2}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(323, "STLXP_32", "1 0 001000 0 0 1 Rs:5 1 Rt2:5 Rn:5 Rt:5",
                "stlxp {Ws}, {Wt}, {Wt2}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(324, "LDXP_32", "1 0 001000 0 1 1 sbo:5 0 Rt2:5 Rn:5 Rt:5",
                "ldxp {Wt}, {Wt2}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(325, "LDAXP_32", "1 0 001000 0 1 1 sbo:5 1 Rt2:5 Rn:5 Rt:5",
                "ldaxp {Wt}, {Wt2}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(326, "STXP_64", "1 1 001000 0 0 1 Rs:5 0 Rt2:5 Rn:5 Rt:5",
                "stxp {Ws}, {Xt}, {Xt2}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(327, "STLXP_64", "1 1 001000 0 0 1 Rs:5 1 Rt2:5 Rn:5 Rt:5",
                "stlxp {Ws}, {Xt}, {Xt2}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(328, "LDXP_64", "1 1 001000 0 1 1 sbo:5 0 Rt2:5 Rn:5 Rt:5",
                "ldxp {Xt}, {Xt2}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(329, "LDAXP_64", "1 1 001000 0 1 1 sbo:5 1 Rt2:5 Rn:5 Rt:5",
                "ldaxp {Xt}, {Xt2}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(330, "LDADDB", "00 111 0 00 A:1 R:1 1 Rs:5 0 000 00 Rn:5 Rt:5",
                "ldadd{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(331, "LDADDH", "01 111 0 00 A:1 R:1 1 Rs:5 0 000 00 Rn:5 Rt:5",
                "ldadd{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(332, "LDADD_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 000 00 Rn:5 Rt:5",
                "ldadd{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(333, "LDADD_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 000 00 Rn:5 Rt:5",
                "ldadd{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(334, "LDCLRB", "00 111 0 00 A:1 R:1 1 Rs:5 0 001 00 Rn:5 Rt:5",
                "ldclr{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(335, "LDCLRH", "01 111 0 00 A:1 R:1 1 Rs:5 0 001 00 Rn:5 Rt:5",
                "ldclr{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(336, "LDCLR_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 001 00 Rn:5 Rt:5",
                "ldclr{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(337, "LDCLR_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 001 00 Rn:5 Rt:5",
                "ldclr{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(338, "LDEORB", "00 111 0 00 A:1 R:1 1 Rs:5 0 010 00 Rn:5 Rt:5",
                "ldeor{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(339, "LDEORH", "01 111 0 00 A:1 R:1 1 Rs:5 0 010 00 Rn:5 Rt:5",
                "ldeor{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(340, "LDEOR_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 010 00 Rn:5 Rt:5",
                "ldeor{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(341, "LDEOR_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 010 00 Rn:5 Rt:5",
                "ldeor{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(342, "LDSETB", "00 111 0 00 A:1 R:1 1 Rs:5 0 011 00 Rn:5 Rt:5",
                "ldset{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(343, "LDSETH", "01 111 0 00 A:1 R:1 1 Rs:5 0 011 00 Rn:5 Rt:5",
                "ldset{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(344, "LDSET_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 011 00 Rn:5 Rt:5",
                "ldset{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(345, "LDSET_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 011 00 Rn:5 Rt:5",
                "ldset{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(346, "LDSMAXB", "00 111 0 00 A:1 R:1 1 Rs:5 0 100 00 Rn:5 Rt:5",
                "ldsmax{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(347, "LDSMAXH", "01 111 0 00 A:1 R:1 1 Rs:5 0 100 00 Rn:5 Rt:5",
                "ldsmax{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(348, "LDSMAX_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 100 00 Rn:5 Rt:5",
                "ldsmax{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(349, "LDSMAX_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 100 00 Rn:5 Rt:5",
                "ldsmax{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(350, "LDSMINB", "00 111 0 00 A:1 R:1 1 Rs:5 0 101 00 Rn:5 Rt:5",
                "ldsmin{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(351, "LDSMINH", "01 111 0 00 A:1 R:1 1 Rs:5 0 101 00 Rn:5 Rt:5",
                "ldsmin{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(352, "LDSMIN_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 101 00 Rn:5 Rt:5",
                "ldsmin{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(353, "LDSMIN_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 101 00 Rn:5 Rt:5",
                "ldsmin{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(354, "LDUMAXB", "00 111 0 00 A:1 R:1 1 Rs:5 0 110 00 Rn:5 Rt:5",
                "ldumax{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(355, "LDUMAXH", "01 111 0 00 A:1 R:1 1 Rs:5 0 110 00 Rn:5 Rt:5",
                "ldumax{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(356, "LDUMAX_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 110 00 Rn:5 Rt:5",
                "ldumax{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(357, "LDUMAX_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 110 00 Rn:5 Rt:5",
                "ldumax{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(358, "LDUMINB", "00 111 0 00 A:1 R:1 1 Rs:5 0 111 00 Rn:5 Rt:5",
                "ldumin{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(359, "LDUMINH", "01 111 0 00 A:1 R:1 1 Rs:5 0 111 00 Rn:5 Rt:5",
                "ldumin{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(360, "LDUMIN_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 111 00 Rn:5 Rt:5",
                "ldumin{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(361, "LDUMIN_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 111 00 Rn:5 Rt:5",
                "ldumin{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(362, "SWPB", "00 111 0 00 A:1 R:1 1 Rs:5 1 000 00 Rn:5 Rt:5",
                "swp{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(363, "SWPH", "01 111 0 00 A:1 R:1 1 Rs:5 1 000 00 Rn:5 Rt:5",
                "swp{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(364, "SWP_32", "10 111 0 00 A:1 R:1 1 Rs:5 1 000 00 Rn:5 Rt:5",
                "swp{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(365, "SWP_64", "11 111 0 00 A:1 R:1 1 Rs:5 1 000 00 Rn:5 Rt:5",
                "swp{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(366, "CASB", "00 001000 1 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "cas{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Compare and swap");
        add(367, "CASH", "01 001000 1 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "cas{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Compare and swap");
        add(368, "CAS_32", "10 001000 1 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "cas{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Compare and swap");
        add(369, "CAS_64", "11 001000 1 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "cas{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Compare and swap");
        add(370, "CASP_32", "0 0 001000 0 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "casp{order} {Ws}, {Ws+1}, {Wt}, {Wt+1}, [{Xn|SP}]", "FEAT_LSE", "load store system unalloc:(Rs&1)!=0||(Rt&1)!=0", true, "Compare and swap");
        add(371, "CASP_64", "0 1 001000 0 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "casp{order} {Xs}, {Xs+1}, {Xt}, {Xt+1}, [{Xn|SP}]", "FEAT_LSE", "load store system unalloc:(Rs&1)!=0||(Rt&1)!=0", true, "Compare and swap");
        add(372, "LDR_lit_32", "00 011 0 00 imm19:19 Rt:5",
                "ldr {Wt}, {label}", "-", "load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(373, "LDR_lit_64", "01 011 0 00 imm19:19 Rt:5",
                "ldr {Xt}, {label}", "-", "load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(374, "LDRSW_lit", "10 011 0 00 imm19:19 Rt:5",
                "ldrsw {Xt}, {label}", "-", "load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(375, "PRFM_lit", "11 011 0 00 imm19:19 Rt:5",
                "prfm {prfop}, {label}", "-", "", true, "Load register (literal)");
        add(376, "LDR_lit_s", "00 011 1 00 imm19:19 Rt:5",
                "ldr {St}, {label}", "-", "fp load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(377, "LDR_lit_d", "01 011 1 00 imm19:19 Rt:5",
                "ldr {Dt}, {label}", "-", "fp load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(378, "LDR_lit_q", "10 011 1 00 imm19:19 Rt:5",
                "ldr {Qt}, {label}", "-", "fp load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(379, "STNP_64", "10 101 0 000 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stnp {Xt}, {Xt2}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(380, "LDNP_64", "10 101 0 000 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldnp {Xt}, {Xt2}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(381, "LDP_pre_64", "10 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Xt}, {Xt2}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(382, "STNP_32", "00 101 0 000 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stnp {Wt}, {Wt2}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(383, "STP_post_32", "00 101 0 001 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Wt}, {Wt2}, [{Xn|SP}], #{simm}", "-", "store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(384, "STP_pre_32", "00 101 0 011 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Wt}, {Wt2}, [{Xn|SP}, #{simm}]!", "-", "store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(385, "LDNP_32", "00 101 0 000 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldnp {Wt}, {Wt2}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(386, "LDP_post_32", "00 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Wt}, {Wt2}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(387, "LDP_pre_32", "00 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Wt}, {Wt2}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(388, "LDPSW_post", "01 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldpsw {Xt}, {Xt2}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(389, "LDPSW", "01 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldpsw {Xt}, {Xt2}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(390, "LDPSW_pre", "01 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldpsw {Xt}, {Xt2}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(391, "STNP_s", "00 101 1 000 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stnp {St}, {St2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(392, "STP_post_s", "00 101 1 001 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {St}, {St2}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(393, "STP_s", "00 101 1 010 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {St}, {St2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(394, "STP_pre_s", "00 101 1 011 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {St}, {St2}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(395, "LDNP_s", "00 101 1 000 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldnp {St}, {St2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(396, "LDP_post_s", "00 101 1 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {St}, {St2}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(397, "LDP_s", "00 101 1 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {St}, {St2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(398, "LDP_pre_s", "00 101 1 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {St}, {St2}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(399, "STNP_d", "01 101 1 000 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stnp {Dt}, {Dt2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(400, "STP_post_d", "01 101 1 001 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Dt}, {Dt2}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
    }

    private static void fill4() {
        add(401, "STP_d", "01 101 1 010 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Dt}, {Dt2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(402, "STP_pre_d", "01 101 1 011 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Dt}, {Dt2}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(403, "LDNP_d", "01 101 1 000 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldnp {Dt}, {Dt2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(404, "LDP_post_d", "01 101 1 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Dt}, {Dt2}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(405, "LDP_d", "01 101 1 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Dt}, {Dt2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(406, "LDP_pre_d", "01 101 1 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Dt}, {Dt2}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(407, "STNP_q", "10 101 1 000 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stnp {Qt}, {Qt2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(408, "STP_post_q", "10 101 1 001 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Qt}, {Qt2}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(409, "STP_q", "10 101 1 010 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Qt}, {Qt2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(410, "STP_pre_q", "10 101 1 011 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Qt}, {Qt2}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(411, "LDNP_q", "10 101 1 000 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldnp {Qt}, {Qt2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(412, "LDP_post_q", "10 101 1 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Qt}, {Qt2}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(413, "LDP_q", "10 101 1 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Qt}, {Qt2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(414, "LDP_pre_q", "10 101 1 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Qt}, {Qt2}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(415, "STURB", "00 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "sturb {Wt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(416, "LDURB", "00 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldurb {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(417, "STURH", "01 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "sturh {Wt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(418, "LDURH", "01 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldurh {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(419, "LDURSB_64", "00 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5",
                "ldursb {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(420, "LDURSB_32", "00 111 0 00 11 0 imm9:9 00 Rn:5 Rt:5",
                "ldursb {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(421, "LDURSH_64", "01 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5",
                "ldursh {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(422, "LDURSH_32", "01 111 0 00 11 0 imm9:9 00 Rn:5 Rt:5",
                "ldursh {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(423, "LDURSW_64", "10 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5",
                "ldursw {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(424, "STUR_b", "00 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Bt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(425, "LDUR_b", "00 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Bt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(426, "STUR_h", "01 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Ht}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(427, "LDUR_h", "01 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Ht}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(428, "STUR_s", "10 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {St}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(429, "LDUR_s", "10 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {St}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(430, "STUR_d", "11 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Dt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(431, "LDUR_d", "11 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Dt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(432, "STUR_q", "00 111 1 00 10 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Qt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(433, "LDUR_q", "00 111 1 00 11 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Qt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(434, "PRFUM", "11 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5",
                "prfum {prfop}, [{Xn|SP}{, #simm}]", "-", "imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(435, "STRH_post", "01 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}], #{simm}", "-", "store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(436, "LDRH_post", "01 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(437, "LDRSB_post_64", "00 111 0 00 10 0 imm9:9 01 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(438, "LDRSB_post_32", "00 111 0 00 11 0 imm9:9 01 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(439, "LDRSH_post_64", "01 111 0 00 10 0 imm9:9 01 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(440, "LDRSH_post_32", "01 111 0 00 11 0 imm9:9 01 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(441, "LDRSW_post_64", "10 111 0 00 10 0 imm9:9 01 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(442, "STR_post_b", "00 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(443, "LDR_post_b", "00 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(444, "STR_post_h", "01 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(445, "LDR_post_h", "01 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(446, "STR_post_s", "10 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(447, "LDR_post_s", "10 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(448, "STR_post_d", "11 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(449, "LDR_post_d", "11 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(450, "STR_post_q", "00 111 1 00 10 0 imm9:9 01 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(451, "LDR_post_q", "00 111 1 00 11 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(452, "STTRB", "00 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5",
                "sttrb {Wt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(453, "LDTRB", "00 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrb {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(454, "STTRH", "01 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5",
                "sttrh {Wt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(455, "LDTRH", "01 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrh {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(456, "STTR_32", "10 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5",
                "sttr {Wt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(457, "LDTR_32", "10 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5",
                "ldtr {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(458, "STTR_64", "11 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5",
                "sttr {Xt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(459, "LDTR_64", "11 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5",
                "ldtr {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(460, "LDTRSB_64", "00 111 0 00 10 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrsb {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(461, "LDTRSB_32", "00 111 0 00 11 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrsb {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(462, "LDTRSH_64", "01 111 0 00 10 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrsh {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(463, "LDTRSH_32", "01 111 0 00 11 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrsh {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(464, "LDTRSW_64", "10 111 0 00 10 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrsw {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(465, "STRB_pre", "00 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}, #{simm}]!", "-", "store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(466, "STRH_pre", "01 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}, #{simm}]!", "-", "store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(467, "LDRH_pre", "01 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(468, "STR_pre_32", "10 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}, #{simm}]!", "-", "store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(469, "LDR_pre_32", "10 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(470, "LDRSB_pre_64", "00 111 0 00 10 0 imm9:9 11 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(471, "LDRSB_pre_32", "00 111 0 00 11 0 imm9:9 11 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(472, "LDRSH_pre_64", "01 111 0 00 10 0 imm9:9 11 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(473, "LDRSH_pre_32", "01 111 0 00 11 0 imm9:9 11 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(474, "LDRSW_pre_64", "10 111 0 00 10 0 imm9:9 11 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(475, "STR_pre_b", "00 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(476, "LDR_pre_b", "00 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(477, "STR_pre_h", "01 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(478, "LDR_pre_h", "01 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(479, "STR_pre_s", "10 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(480, "LDR_pre_s", "10 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(481, "STR_pre_d", "11 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(482, "LDR_pre_d", "11 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(483, "STR_pre_q", "00 111 1 00 10 0 imm9:9 11 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(484, "LDR_pre_q", "00 111 1 00 11 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(485, "STRB_uxtw", "00 111 0 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=0", true, "Load/store register (register offset)");
        add(486, "STRB_sxtw", "00 111 0 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=0", true, "Load/store register (register offset)");
        add(487, "LDRB_sxtw", "00 111 0 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(488, "STRH_reg", "01 111 0 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=S*1", true, "Load/store register (register offset)");
        add(489, "STRH_uxtw", "01 111 0 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=S*1", true, "Load/store register (register offset)");
        add(490, "STRH_sxtw", "01 111 0 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=S*1", true, "Load/store register (register offset)");
        add(491, "LDRH_uxtw", "01 111 0 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(492, "LDRH_sxtw", "01 111 0 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(493, "STR_uxtw_32", "10 111 0 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=S*2", true, "Load/store register (register offset)");
        add(494, "STR_sxtw_32", "10 111 0 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=S*2", true, "Load/store register (register offset)");
        add(495, "LDR_sxtw_32", "10 111 0 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*2", true, "Load/store register (register offset)");
        add(496, "STR_uxtw_64", "11 111 0 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}, {offset}]", "-", "store imm=S*3", true, "Load/store register (register offset)");
        add(497, "STR_sxtw_64", "11 111 0 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}, {offset}]", "-", "store imm=S*3", true, "Load/store register (register offset)");
        add(498, "LDRSB_reg_64", "00 111 0 00 10 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(499, "LDRSB_uxtw_64", "00 111 0 00 10 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(500, "LDRSB_sxtw_64", "00 111 0 00 10 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
    }

    private static void fill5() {
        add(501, "LDRSB_reg_32", "00 111 0 00 11 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(502, "LDRSB_uxtw_32", "00 111 0 00 11 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(503, "LDRSB_sxtw_32", "00 111 0 00 11 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(504, "LDRSH_reg_64", "01 111 0 00 10 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(505, "LDRSH_uxtw_64", "01 111 0 00 10 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(506, "LDRSH_sxtw_64", "01 111 0 00 10 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(507, "LDRSH_reg_32", "01 111 0 00 11 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(508, "LDRSH_uxtw_32", "01 111 0 00 11 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(509, "LDRSH_sxtw_32", "01 111 0 00 11 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(510, "LDRSW_reg_64", "10 111 0 00 10 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*2", true, "Load/store register (register offset)");
        add(511, "LDRSW_uxtw_64", "10 111 0 00 10 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*2", true, "Load/store register (register offset)");
        add(512, "LDRSW_sxtw_64", "10 111 0 00 10 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*2", true, "Load/store register (register offset)");
        add(513, "STR_reg_b", "00 111 1 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}, {offset}]", "-", "fp store imm=0", true, "Load/store register (register offset)");
        add(514, "STR_uxtw_b", "00 111 1 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}, {offset}]", "-", "fp store imm=0", true, "Load/store register (register offset)");
        add(515, "STR_sxtw_b", "00 111 1 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}, {offset}]", "-", "fp store imm=0", true, "Load/store register (register offset)");
        add(516, "LDR_reg_b", "00 111 1 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}, {offset}]", "-", "fp load imm=0", true, "Load/store register (register offset)");
        add(517, "LDR_uxtw_b", "00 111 1 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}, {offset}]", "-", "fp load imm=0", true, "Load/store register (register offset)");
        add(518, "LDR_sxtw_b", "00 111 1 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}, {offset}]", "-", "fp load imm=0", true, "Load/store register (register offset)");
        add(519, "STR_reg_h", "01 111 1 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*1", true, "Load/store register (register offset)");
        add(520, "STR_uxtw_h", "01 111 1 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*1", true, "Load/store register (register offset)");
        add(521, "STR_sxtw_h", "01 111 1 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*1", true, "Load/store register (register offset)");
        add(522, "LDR_reg_h", "01 111 1 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*1", true, "Load/store register (register offset)");
        add(523, "LDR_uxtw_h", "01 111 1 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*1", true, "Load/store register (register offset)");
        add(524, "LDR_sxtw_h", "01 111 1 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*1", true, "Load/store register (register offset)");
        add(525, "STR_reg_s", "10 111 1 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*2", true, "Load/store register (register offset)");
        add(526, "STR_uxtw_s", "10 111 1 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*2", true, "Load/store register (register offset)");
        add(527, "STR_sxtw_s", "10 111 1 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*2", true, "Load/store register (register offset)");
        add(528, "LDR_reg_s", "10 111 1 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*2", true, "Load/store register (register offset)");
        add(529, "LDR_uxtw_s", "10 111 1 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*2", true, "Load/store register (register offset)");
        add(530, "LDR_sxtw_s", "10 111 1 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*2", true, "Load/store register (register offset)");
        add(531, "STR_reg_d", "11 111 1 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*3", true, "Load/store register (register offset)");
        add(532, "STR_uxtw_d", "11 111 1 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*3", true, "Load/store register (register offset)");
        add(533, "STR_sxtw_d", "11 111 1 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*3", true, "Load/store register (register offset)");
        add(534, "LDR_reg_d", "11 111 1 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*3", true, "Load/store register (register offset)");
        add(535, "LDR_uxtw_d", "11 111 1 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*3", true, "Load/store register (register offset)");
        add(536, "LDR_sxtw_d", "11 111 1 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*3", true, "Load/store register (register offset)");
        add(537, "STR_reg_q", "00 111 1 00 10 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*4", true, "Load/store register (register offset)");
        add(538, "STR_uxtw_q", "00 111 1 00 10 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*4", true, "Load/store register (register offset)");
        add(539, "STR_sxtw_q", "00 111 1 00 10 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*4", true, "Load/store register (register offset)");
        add(540, "LDR_reg_q", "00 111 1 00 11 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*4", true, "Load/store register (register offset)");
        add(541, "LDR_uxtw_q", "00 111 1 00 11 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*4", true, "Load/store register (register offset)");
        add(542, "LDR_sxtw_q", "00 111 1 00 11 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*4", true, "Load/store register (register offset)");
        add(543, "PRFM_reg", "11 111 0 00 10 1 Rm:5 option:1 1 bit13:1 S:1 10 Rn:5 Rt:5",
                "prfm {prfop}, [{Xn|SP}, {offset}]", "-", "", true, "Load/store register (register offset)");
        add(544, "LDRSB_imm_64", "00 111 0 01 10 imm12:12 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=imm12", true, "Load/store register (unsigned immediate)");
        add(545, "LDRSB_imm_32", "00 111 0 01 11 imm12:12 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=imm12", true, "Load/store register (unsigned immediate)");
        add(546, "LDRSH_imm_64", "01 111 0 01 10 imm12:12 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(547, "LDRSH_imm_32", "01 111 0 01 11 imm12:12 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(548, "STR_imm_b", "00 111 1 01 00 imm12:12 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=imm12", true, "Load/store register (unsigned immediate)");
        add(549, "LDR_imm_b", "00 111 1 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=imm12", true, "Load/store register (unsigned immediate)");
        add(550, "STR_imm_h", "01 111 1 01 00 imm12:12 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}{, #simm}]", "-", "fp store imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(551, "LDR_imm_h", "01 111 1 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}{, #simm}]", "-", "fp load imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(552, "STR_imm_s", "10 111 1 01 00 imm12:12 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}{, #simm}]", "-", "fp store imm=imm12<<2", true, "Load/store register (unsigned immediate)");
        add(553, "LDR_imm_s", "10 111 1 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}{, #simm}]", "-", "fp load imm=imm12<<2", true, "Load/store register (unsigned immediate)");
        add(554, "STR_imm_d", "11 111 1 01 00 imm12:12 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=imm12<<3", true, "Load/store register (unsigned immediate)");
        add(555, "LDR_imm_d", "11 111 1 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=imm12<<3", true, "Load/store register (unsigned immediate)");
        add(556, "STR_imm_q", "00 111 1 01 10 imm12:12 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=imm12<<4", true, "Load/store register (unsigned immediate)");
        add(557, "LDR_imm_q", "00 111 1 01 11 imm12:12 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=imm12<<4", true, "Load/store register (unsigned immediate)");
        add(558, "PRFM_imm", "11 111 0 01 10 imm12:12 Rn:5 Rt:5",
                "prfm {prfop}, [{Xn|SP}{, #simm}]", "-", "imm=imm12<<3", true, "Load/store register (unsigned immediate)");
        add(559, "ST4_multiple", "0 Q:1 001100 0 0 000000 0000 size:2 Rn:5 Rt:5",
                "st4 {list4}, [{Xn|SP}]", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(560, "ST4_multiple_post", "0 Q:1 001100 1 0 0 Rm:5 0000 size:2 Rn:5 Rt:5",
                "st4 {list4}, [{Xn|SP}], {post4}", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(561, "ST1_4", "0 Q:1 001100 0 0 000000 0010 size:2 Rn:5 Rt:5",
                "st1 {list4}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(562, "ST1_4_post", "0 Q:1 001100 1 0 0 Rm:5 0010 size:2 Rn:5 Rt:5",
                "st1 {list4}, [{Xn|SP}], {post4}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(563, "ST3_multiple", "0 Q:1 001100 0 0 000000 0100 size:2 Rn:5 Rt:5",
                "st3 {list3}, [{Xn|SP}]", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(564, "ST3_multiple_post", "0 Q:1 001100 1 0 0 Rm:5 0100 size:2 Rn:5 Rt:5",
                "st3 {list3}, [{Xn|SP}], {post3}", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(565, "ST1_3", "0 Q:1 001100 0 0 000000 0110 size:2 Rn:5 Rt:5",
                "st1 {list3}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(566, "ST1_3_post", "0 Q:1 001100 1 0 0 Rm:5 0110 size:2 Rn:5 Rt:5",
                "st1 {list3}, [{Xn|SP}], {post3}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(567, "ST1_1", "0 Q:1 001100 0 0 000000 0111 size:2 Rn:5 Rt:5",
                "st1 {list1}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(568, "ST1_1_post", "0 Q:1 001100 1 0 0 Rm:5 0111 size:2 Rn:5 Rt:5",
                "st1 {list1}, [{Xn|SP}], {post1}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(569, "ST2_multiple", "0 Q:1 001100 0 0 000000 1000 size:2 Rn:5 Rt:5",
                "st2 {list2}, [{Xn|SP}]", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(570, "ST2_multiple_post", "0 Q:1 001100 1 0 0 Rm:5 1000 size:2 Rn:5 Rt:5",
                "st2 {list2}, [{Xn|SP}], {post2}", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(571, "ST1_2", "0 Q:1 001100 0 0 000000 1010 size:2 Rn:5 Rt:5",
                "st1 {list2}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(572, "ST1_2_post", "0 Q:1 001100 1 0 0 Rm:5 1010 size:2 Rn:5 Rt:5",
                "st1 {list2}, [{Xn|SP}], {post2}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(573, "ST1_lane_b", "0 Q:1 001101 0 0 0 00000 000 S:1 size:2 Rn:5 Rt:5",
                "st1 {lane1b}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(574, "ST1_lane_b_post", "0 Q:1 001101 1 0 0 Rm:5 000 S:1 size:2 Rn:5 Rt:5",
                "st1 {lane1b}, [{Xn|SP}], {lanePost1b}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(575, "ST1_lane_h", "0 Q:1 001101 0 0 0 00000 010 S:1 size:1 0 Rn:5 Rt:5",
                "st1 {lane1h}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(576, "ST1_lane_h_post", "0 Q:1 001101 1 0 0 Rm:5 010 S:1 size:1 0 Rn:5 Rt:5",
                "st1 {lane1h}, [{Xn|SP}], {lanePost1h}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(577, "ST1_lane_s", "0 Q:1 001101 0 0 0 00000 100 S:1 00 Rn:5 Rt:5",
                "st1 {lane1s}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(578, "ST1_lane_s_post", "0 Q:1 001101 1 0 0 Rm:5 100 S:1 00 Rn:5 Rt:5",
                "st1 {lane1s}, [{Xn|SP}], {lanePost1s}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(579, "ST1_lane_d", "0 Q:1 001101 0 0 0 00000 100 0 01 Rn:5 Rt:5",
                "st1 {lane1d}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(580, "ST1_lane_d_post", "0 Q:1 001101 1 0 0 Rm:5 100 0 01 Rn:5 Rt:5",
                "st1 {lane1d}, [{Xn|SP}], {lanePost1d}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(581, "ST2_lane_b", "0 Q:1 001101 0 0 1 00000 000 S:1 size:2 Rn:5 Rt:5",
                "st2 {lane2b}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(582, "ST2_lane_b_post", "0 Q:1 001101 1 0 1 Rm:5 000 S:1 size:2 Rn:5 Rt:5",
                "st2 {lane2b}, [{Xn|SP}], {lanePost2b}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(583, "ST2_lane_h", "0 Q:1 001101 0 0 1 00000 010 S:1 size:1 0 Rn:5 Rt:5",
                "st2 {lane2h}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(584, "ST2_lane_h_post", "0 Q:1 001101 1 0 1 Rm:5 010 S:1 size:1 0 Rn:5 Rt:5",
                "st2 {lane2h}, [{Xn|SP}], {lanePost2h}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(585, "ST2_lane_s", "0 Q:1 001101 0 0 1 00000 100 S:1 00 Rn:5 Rt:5",
                "st2 {lane2s}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(586, "ST2_lane_s_post", "0 Q:1 001101 1 0 1 Rm:5 100 S:1 00 Rn:5 Rt:5",
                "st2 {lane2s}, [{Xn|SP}], {lanePost2s}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(587, "ST2_lane_d", "0 Q:1 001101 0 0 1 00000 100 0 01 Rn:5 Rt:5",
                "st2 {lane2d}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(588, "ST2_lane_d_post", "0 Q:1 001101 1 0 1 Rm:5 100 0 01 Rn:5 Rt:5",
                "st2 {lane2d}, [{Xn|SP}], {lanePost2d}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(589, "ST3_lane_b", "0 Q:1 001101 0 0 0 00000 001 S:1 size:2 Rn:5 Rt:5",
                "st3 {lane3b}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(590, "ST3_lane_b_post", "0 Q:1 001101 1 0 0 Rm:5 001 S:1 size:2 Rn:5 Rt:5",
                "st3 {lane3b}, [{Xn|SP}], {lanePost3b}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(591, "ST3_lane_h", "0 Q:1 001101 0 0 0 00000 011 S:1 size:1 0 Rn:5 Rt:5",
                "st3 {lane3h}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(592, "ST3_lane_h_post", "0 Q:1 001101 1 0 0 Rm:5 011 S:1 size:1 0 Rn:5 Rt:5",
                "st3 {lane3h}, [{Xn|SP}], {lanePost3h}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(593, "ST3_lane_s", "0 Q:1 001101 0 0 0 00000 101 S:1 00 Rn:5 Rt:5",
                "st3 {lane3s}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(594, "ST3_lane_s_post", "0 Q:1 001101 1 0 0 Rm:5 101 S:1 00 Rn:5 Rt:5",
                "st3 {lane3s}, [{Xn|SP}], {lanePost3s}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(595, "ST3_lane_d", "0 Q:1 001101 0 0 0 00000 101 0 01 Rn:5 Rt:5",
                "st3 {lane3d}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(596, "ST3_lane_d_post", "0 Q:1 001101 1 0 0 Rm:5 101 0 01 Rn:5 Rt:5",
                "st3 {lane3d}, [{Xn|SP}], {lanePost3d}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(597, "ST4_lane_b", "0 Q:1 001101 0 0 1 00000 001 S:1 size:2 Rn:5 Rt:5",
                "st4 {lane4b}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(598, "ST4_lane_b_post", "0 Q:1 001101 1 0 1 Rm:5 001 S:1 size:2 Rn:5 Rt:5",
                "st4 {lane4b}, [{Xn|SP}], {lanePost4b}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(599, "ST4_lane_h", "0 Q:1 001101 0 0 1 00000 011 S:1 size:1 0 Rn:5 Rt:5",
                "st4 {lane4h}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(600, "ST4_lane_h_post", "0 Q:1 001101 1 0 1 Rm:5 011 S:1 size:1 0 Rn:5 Rt:5",
                "st4 {lane4h}, [{Xn|SP}], {lanePost4h}", "-", "fp store", true, "Advanced SIMD load/store structures");
    }

    private static void fill6() {
        add(601, "ST4_lane_s", "0 Q:1 001101 0 0 1 00000 101 S:1 00 Rn:5 Rt:5",
                "st4 {lane4s}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(602, "ST4_lane_s_post", "0 Q:1 001101 1 0 1 Rm:5 101 S:1 00 Rn:5 Rt:5",
                "st4 {lane4s}, [{Xn|SP}], {lanePost4s}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(603, "ST4_lane_d", "0 Q:1 001101 0 0 1 00000 101 0 01 Rn:5 Rt:5",
                "st4 {lane4d}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(604, "ST4_lane_d_post", "0 Q:1 001101 1 0 1 Rm:5 101 0 01 Rn:5 Rt:5",
                "st4 {lane4d}, [{Xn|SP}], {lanePost4d}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(605, "LD4_multiple", "0 Q:1 001100 0 1 000000 0000 size:2 Rn:5 Rt:5",
                "ld4 {list4}, [{Xn|SP}]", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(606, "LD4_multiple_post", "0 Q:1 001100 1 1 0 Rm:5 0000 size:2 Rn:5 Rt:5",
                "ld4 {list4}, [{Xn|SP}], {post4}", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(607, "LD1_4", "0 Q:1 001100 0 1 000000 0010 size:2 Rn:5 Rt:5",
                "ld1 {list4}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(608, "LD1_4_post", "0 Q:1 001100 1 1 0 Rm:5 0010 size:2 Rn:5 Rt:5",
                "ld1 {list4}, [{Xn|SP}], {post4}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(609, "LD3_multiple", "0 Q:1 001100 0 1 000000 0100 size:2 Rn:5 Rt:5",
                "ld3 {list3}, [{Xn|SP}]", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(610, "LD3_multiple_post", "0 Q:1 001100 1 1 0 Rm:5 0100 size:2 Rn:5 Rt:5",
                "ld3 {list3}, [{Xn|SP}], {post3}", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(611, "LD1_3", "0 Q:1 001100 0 1 000000 0110 size:2 Rn:5 Rt:5",
                "ld1 {list3}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(612, "LD1_3_post", "0 Q:1 001100 1 1 0 Rm:5 0110 size:2 Rn:5 Rt:5",
                "ld1 {list3}, [{Xn|SP}], {post3}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(613, "LD1_1", "0 Q:1 001100 0 1 000000 0111 size:2 Rn:5 Rt:5",
                "ld1 {list1}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(614, "LD1_1_post", "0 Q:1 001100 1 1 0 Rm:5 0111 size:2 Rn:5 Rt:5",
                "ld1 {list1}, [{Xn|SP}], {post1}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(615, "LD2_multiple", "0 Q:1 001100 0 1 000000 1000 size:2 Rn:5 Rt:5",
                "ld2 {list2}, [{Xn|SP}]", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(616, "LD2_multiple_post", "0 Q:1 001100 1 1 0 Rm:5 1000 size:2 Rn:5 Rt:5",
                "ld2 {list2}, [{Xn|SP}], {post2}", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(617, "LD1_2", "0 Q:1 001100 0 1 000000 1010 size:2 Rn:5 Rt:5",
                "ld1 {list2}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(618, "LD1_2_post", "0 Q:1 001100 1 1 0 Rm:5 1010 size:2 Rn:5 Rt:5",
                "ld1 {list2}, [{Xn|SP}], {post2}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(619, "LD1_lane_b", "0 Q:1 001101 0 1 0 00000 000 S:1 size:2 Rn:5 Rt:5",
                "ld1 {lane1b}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(620, "LD1_lane_b_post", "0 Q:1 001101 1 1 0 Rm:5 000 S:1 size:2 Rn:5 Rt:5",
                "ld1 {lane1b}, [{Xn|SP}], {lanePost1b}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(621, "LD1_lane_h", "0 Q:1 001101 0 1 0 00000 010 S:1 size:1 0 Rn:5 Rt:5",
                "ld1 {lane1h}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(622, "LD1_lane_h_post", "0 Q:1 001101 1 1 0 Rm:5 010 S:1 size:1 0 Rn:5 Rt:5",
                "ld1 {lane1h}, [{Xn|SP}], {lanePost1h}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(623, "LD1_lane_s", "0 Q:1 001101 0 1 0 00000 100 S:1 00 Rn:5 Rt:5",
                "ld1 {lane1s}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(624, "LD1_lane_s_post", "0 Q:1 001101 1 1 0 Rm:5 100 S:1 00 Rn:5 Rt:5",
                "ld1 {lane1s}, [{Xn|SP}], {lanePost1s}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(625, "LD1_lane_d", "0 Q:1 001101 0 1 0 00000 100 0 01 Rn:5 Rt:5",
                "ld1 {lane1d}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(626, "LD1_lane_d_post", "0 Q:1 001101 1 1 0 Rm:5 100 0 01 Rn:5 Rt:5",
                "ld1 {lane1d}, [{Xn|SP}], {lanePost1d}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(627, "LD1R", "0 Q:1 001101 0 1 0 00000 110 0 size:2 Rn:5 Rt:5",
                "ld1r {list1}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(628, "LD1R_post", "0 Q:1 001101 1 1 0 Rm:5 110 0 size:2 Rn:5 Rt:5",
                "ld1r {list1}, [{Xn|SP}], {replicatePost1}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(629, "LD2_lane_b", "0 Q:1 001101 0 1 1 00000 000 S:1 size:2 Rn:5 Rt:5",
                "ld2 {lane2b}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(630, "LD2_lane_b_post", "0 Q:1 001101 1 1 1 Rm:5 000 S:1 size:2 Rn:5 Rt:5",
                "ld2 {lane2b}, [{Xn|SP}], {lanePost2b}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(631, "LD2_lane_h", "0 Q:1 001101 0 1 1 00000 010 S:1 size:1 0 Rn:5 Rt:5",
                "ld2 {lane2h}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(632, "LD2_lane_h_post", "0 Q:1 001101 1 1 1 Rm:5 010 S:1 size:1 0 Rn:5 Rt:5",
                "ld2 {lane2h}, [{Xn|SP}], {lanePost2h}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(633, "LD2_lane_s", "0 Q:1 001101 0 1 1 00000 100 S:1 00 Rn:5 Rt:5",
                "ld2 {lane2s}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(634, "LD2_lane_s_post", "0 Q:1 001101 1 1 1 Rm:5 100 S:1 00 Rn:5 Rt:5",
                "ld2 {lane2s}, [{Xn|SP}], {lanePost2s}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(635, "LD2_lane_d", "0 Q:1 001101 0 1 1 00000 100 0 01 Rn:5 Rt:5",
                "ld2 {lane2d}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(636, "LD2_lane_d_post", "0 Q:1 001101 1 1 1 Rm:5 100 0 01 Rn:5 Rt:5",
                "ld2 {lane2d}, [{Xn|SP}], {lanePost2d}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(637, "LD2R", "0 Q:1 001101 0 1 1 00000 110 0 size:2 Rn:5 Rt:5",
                "ld2r {list2}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(638, "LD2R_post", "0 Q:1 001101 1 1 1 Rm:5 110 0 size:2 Rn:5 Rt:5",
                "ld2r {list2}, [{Xn|SP}], {replicatePost2}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(639, "LD3_lane_b", "0 Q:1 001101 0 1 0 00000 001 S:1 size:2 Rn:5 Rt:5",
                "ld3 {lane3b}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(640, "LD3_lane_b_post", "0 Q:1 001101 1 1 0 Rm:5 001 S:1 size:2 Rn:5 Rt:5",
                "ld3 {lane3b}, [{Xn|SP}], {lanePost3b}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(641, "LD3_lane_h", "0 Q:1 001101 0 1 0 00000 011 S:1 size:1 0 Rn:5 Rt:5",
                "ld3 {lane3h}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(642, "LD3_lane_h_post", "0 Q:1 001101 1 1 0 Rm:5 011 S:1 size:1 0 Rn:5 Rt:5",
                "ld3 {lane3h}, [{Xn|SP}], {lanePost3h}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(643, "LD3_lane_s", "0 Q:1 001101 0 1 0 00000 101 S:1 00 Rn:5 Rt:5",
                "ld3 {lane3s}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(644, "LD3_lane_s_post", "0 Q:1 001101 1 1 0 Rm:5 101 S:1 00 Rn:5 Rt:5",
                "ld3 {lane3s}, [{Xn|SP}], {lanePost3s}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(645, "LD3_lane_d", "0 Q:1 001101 0 1 0 00000 101 0 01 Rn:5 Rt:5",
                "ld3 {lane3d}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(646, "LD3_lane_d_post", "0 Q:1 001101 1 1 0 Rm:5 101 0 01 Rn:5 Rt:5",
                "ld3 {lane3d}, [{Xn|SP}], {lanePost3d}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(647, "LD3R", "0 Q:1 001101 0 1 0 00000 111 0 size:2 Rn:5 Rt:5",
                "ld3r {list3}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(648, "LD3R_post", "0 Q:1 001101 1 1 0 Rm:5 111 0 size:2 Rn:5 Rt:5",
                "ld3r {list3}, [{Xn|SP}], {replicatePost3}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(649, "LD4_lane_b", "0 Q:1 001101 0 1 1 00000 001 S:1 size:2 Rn:5 Rt:5",
                "ld4 {lane4b}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(650, "LD4_lane_b_post", "0 Q:1 001101 1 1 1 Rm:5 001 S:1 size:2 Rn:5 Rt:5",
                "ld4 {lane4b}, [{Xn|SP}], {lanePost4b}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(651, "LD4_lane_h", "0 Q:1 001101 0 1 1 00000 011 S:1 size:1 0 Rn:5 Rt:5",
                "ld4 {lane4h}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(652, "LD4_lane_h_post", "0 Q:1 001101 1 1 1 Rm:5 011 S:1 size:1 0 Rn:5 Rt:5",
                "ld4 {lane4h}, [{Xn|SP}], {lanePost4h}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(653, "LD4_lane_s", "0 Q:1 001101 0 1 1 00000 101 S:1 00 Rn:5 Rt:5",
                "ld4 {lane4s}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(654, "LD4_lane_s_post", "0 Q:1 001101 1 1 1 Rm:5 101 S:1 00 Rn:5 Rt:5",
                "ld4 {lane4s}, [{Xn|SP}], {lanePost4s}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(655, "LD4_lane_d", "0 Q:1 001101 0 1 1 00000 101 0 01 Rn:5 Rt:5",
                "ld4 {lane4d}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(656, "LD4_lane_d_post", "0 Q:1 001101 1 1 1 Rm:5 101 0 01 Rn:5 Rt:5",
                "ld4 {lane4d}, [{Xn|SP}], {lanePost4d}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(657, "LD4R", "0 Q:1 001101 0 1 1 00000 111 0 size:2 Rn:5 Rt:5",
                "ld4r {list4}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(658, "LD4R_post", "0 Q:1 001101 1 1 1 Rm:5 111 0 size:2 Rn:5 Rt:5",
                "ld4r {list4}, [{Xn|SP}], {replicatePost4}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(659, "SHADD_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00000 1 Rn:5 Rd:5",
                "shadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(660, "SQADD_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5",
                "sqadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(661, "SRHADD_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00010 1 Rn:5 Rd:5",
                "srhadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(662, "SHSUB_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00100 1 Rn:5 Rd:5",
                "shsub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(663, "SQSUB_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5",
                "sqsub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(664, "CMGT_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5",
                "cmgt {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(665, "CMGE_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5",
                "cmge {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(666, "SSHL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5",
                "sshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(667, "SQSHL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5",
                "sqshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(668, "SRSHL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5",
                "srshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(669, "SQRSHL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5",
                "sqrshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(670, "SMAX_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01100 1 Rn:5 Rd:5",
                "smax {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(671, "SMIN_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01101 1 Rn:5 Rd:5",
                "smin {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(672, "SABD_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01110 1 Rn:5 Rd:5",
                "sabd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(673, "SABA_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01111 1 Rn:5 Rd:5",
                "saba {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(674, "ADD_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5",
                "add {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(675, "CMTST_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5",
                "cmtst {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(676, "MLA_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10010 1 Rn:5 Rd:5",
                "mla {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(677, "MUL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10011 1 Rn:5 Rd:5",
                "mul {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(678, "SMAXP_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10100 1 Rn:5 Rd:5",
                "smaxp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(679, "SMINP_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10101 1 Rn:5 Rd:5",
                "sminp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(680, "SQDMULH_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5",
                "sqdmulh {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same");
        add(681, "ADDP_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10111 1 Rn:5 Rd:5",
                "addp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(682, "UHADD_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00000 1 Rn:5 Rd:5",
                "uhadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(683, "UQADD_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5",
                "uqadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(684, "URHADD_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00010 1 Rn:5 Rd:5",
                "urhadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(685, "UHSUB_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00100 1 Rn:5 Rd:5",
                "uhsub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(686, "UQSUB_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5",
                "uqsub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(687, "CMHI_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5",
                "cmhi {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(688, "CMHS_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5",
                "cmhs {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(689, "USHL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5",
                "ushl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(690, "UQSHL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5",
                "uqshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(691, "URSHL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5",
                "urshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(692, "UQRSHL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5",
                "uqrshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(693, "UMAX_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01100 1 Rn:5 Rd:5",
                "umax {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(694, "UMIN_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01101 1 Rn:5 Rd:5",
                "umin {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(695, "UABD_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01110 1 Rn:5 Rd:5",
                "uabd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(696, "UABA_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01111 1 Rn:5 Rd:5",
                "uaba {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(697, "SUB_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5",
                "sub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(698, "CMEQ_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5",
                "cmeq {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(699, "MLS_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10010 1 Rn:5 Rd:5",
                "mls {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(700, "PMUL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10011 1 Rn:5 Rd:5",
                "pmul {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size!=0", true, "Advanced SIMD three same");
    }

    private static void fill7() {
        add(701, "UMAXP_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10100 1 Rn:5 Rd:5",
                "umaxp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(702, "UMINP_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10101 1 Rn:5 Rd:5",
                "uminp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(703, "SQRDMULH_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5",
                "sqrdmulh {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same");
        add(704, "AND_vec", "0 Q:1 0 01110 00 1 Rm:5 00011 1 Rn:5 Rd:5",
                "and {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(705, "BIC_vec", "0 Q:1 0 01110 01 1 Rm:5 00011 1 Rn:5 Rd:5",
                "bic {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(706, "ORR_vec", "0 Q:1 0 01110 10 1 Rm:5 00011 1 Rn:5 Rd:5",
                "orr {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(707, "ORN_vec", "0 Q:1 0 01110 11 1 Rm:5 00011 1 Rn:5 Rd:5",
                "orn {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(708, "EOR_vec", "0 Q:1 1 01110 00 1 Rm:5 00011 1 Rn:5 Rd:5",
                "eor {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(709, "BSL_vec", "0 Q:1 1 01110 01 1 Rm:5 00011 1 Rn:5 Rd:5",
                "bsl {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(710, "BIT_vec", "0 Q:1 1 01110 10 1 Rm:5 00011 1 Rn:5 Rd:5",
                "bit {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(711, "BIF_vec", "0 Q:1 1 01110 11 1 Rm:5 00011 1 Rn:5 Rd:5",
                "bif {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(712, "SQADD_scalar", "01 0 11110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5",
                "sqadd {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(713, "SQSUB_scalar", "01 0 11110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5",
                "sqsub {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(714, "CMGT_scalar", "01 0 11110 11 1 Rm:5 00110 1 Rn:5 Rd:5",
                "cmgt {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(715, "CMGE_scalar", "01 0 11110 11 1 Rm:5 00111 1 Rn:5 Rd:5",
                "cmge {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(716, "SSHL_scalar", "01 0 11110 11 1 Rm:5 01000 1 Rn:5 Rd:5",
                "sshl {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(717, "SQSHL_scalar", "01 0 11110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5",
                "sqshl {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(718, "SRSHL_scalar", "01 0 11110 11 1 Rm:5 01010 1 Rn:5 Rd:5",
                "srshl {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(719, "SQRSHL_scalar", "01 0 11110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5",
                "sqrshl {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(720, "ADD_scalar", "01 0 11110 11 1 Rm:5 10000 1 Rn:5 Rd:5",
                "add {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(721, "CMTST_scalar", "01 0 11110 11 1 Rm:5 10001 1 Rn:5 Rd:5",
                "cmtst {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(722, "SQDMULH_scalar", "01 0 11110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5",
                "sqdmulh {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar three same");
        add(723, "UQADD_scalar", "01 1 11110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5",
                "uqadd {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(724, "UQSUB_scalar", "01 1 11110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5",
                "uqsub {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(725, "CMHI_scalar", "01 1 11110 11 1 Rm:5 00110 1 Rn:5 Rd:5",
                "cmhi {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(726, "CMHS_scalar", "01 1 11110 11 1 Rm:5 00111 1 Rn:5 Rd:5",
                "cmhs {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(727, "USHL_scalar", "01 1 11110 11 1 Rm:5 01000 1 Rn:5 Rd:5",
                "ushl {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(728, "UQSHL_scalar", "01 1 11110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5",
                "uqshl {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(729, "URSHL_scalar", "01 1 11110 11 1 Rm:5 01010 1 Rn:5 Rd:5",
                "urshl {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(730, "UQRSHL_scalar", "01 1 11110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5",
                "uqrshl {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(731, "SUB_scalar", "01 1 11110 11 1 Rm:5 10000 1 Rn:5 Rd:5",
                "sub {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(732, "CMEQ_scalar", "01 1 11110 11 1 Rm:5 10001 1 Rn:5 Rd:5",
                "cmeq {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(733, "SQRDMULH_scalar", "01 1 11110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5",
                "sqrdmulh {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar three same");
        add(734, "DUP_element", "0 Q:1 0 01110000 imm5:5 0 0000 1 Rn:5 Rd:5",
                "dup {Vd.T}, {Vn.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:(imm5&15)==0||(imm5&15)==8&&Q==0", true, "Advanced SIMD copy");
        add(735, "DUP_general", "0 Q:1 0 01110000 imm5:5 0 0001 1 Rn:5 Rd:5",
                "dup {Vd.T}, {Gn}", "FEAT_AdvSIMD", "fp imm=Q<<5|imm5 unalloc:(imm5&15)==0||(imm5&15)==8&&Q==0", true, "Advanced SIMD copy");
        add(736, "SMOV", "0 Q:1 0 01110000 imm5:5 0 0101 1 Rn:5 Rd:5",
                "smov {Gd}, {Vn.Ts[index]}", "FEAT_AdvSIMD", "fp imm=Q<<5|imm5 unalloc:(imm5&(Q==0?3:7))==0", true, "Advanced SIMD copy");
        add(737, "UMOV", "0 Q:1 0 01110000 imm5:5 0 0111 1 Rn:5 Rd:5",
                "umov {Gd}, {Vn.Ts[index]}", "FEAT_AdvSIMD", "fp imm=Q<<5|imm5 unalloc:Q==0?(imm5&7)==0:(imm5&15)!=8", true, "Advanced SIMD copy");
        add(738, "INS_general", "0 1 0 01110000 imm5:5 0 0011 1 Rn:5 Rd:5",
                "ins {Vd.Ts[index]}, {Gn}", "FEAT_AdvSIMD", "fp imm=imm5 unalloc:(imm5&15)==0", true, "Advanced SIMD copy");
        add(739, "INS_element", "0 1 1 01110000 imm5:5 0 imm4:4 1 Rn:5 Rd:5",
                "ins {Vd.Ts[index]}, {Vn.Ts[index2]}", "FEAT_AdvSIMD", "fp unalloc:(imm5&15)==0", true, "Advanced SIMD copy");
        add(740, "DUP_scalar", "01 0 11110000 imm5:5 0 0000 1 Rn:5 Rd:5",
                "dup {Vd}, {Vn.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:(imm5&15)==0", true, "Advanced SIMD copy");
        add(741, "MOVI_imm_S", "0 Q:1 0 0111100000 abc:3 0 shift:2 0 01 defgh:5 Rd:5",
                "movi {Vd.S}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(742, "MOVI_imm_H", "0 Q:1 0 0111100000 abc:3 10 shift:1 0 01 defgh:5 Rd:5",
                "movi {Vd.H}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(743, "MVNI_imm_S", "0 Q:1 1 0111100000 abc:3 0 shift:2 0 01 defgh:5 Rd:5",
                "mvni {Vd.S}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(744, "MVNI_imm_H", "0 Q:1 1 0111100000 abc:3 10 shift:1 0 01 defgh:5 Rd:5",
                "mvni {Vd.H}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(745, "ORR_imm_S", "0 Q:1 0 0111100000 abc:3 0 shift:2 1 01 defgh:5 Rd:5",
                "orr {Vd.S}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(746, "ORR_imm_H", "0 Q:1 0 0111100000 abc:3 10 shift:1 1 01 defgh:5 Rd:5",
                "orr {Vd.H}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(747, "BIC_imm_S", "0 Q:1 1 0111100000 abc:3 0 shift:2 1 01 defgh:5 Rd:5",
                "bic {Vd.S}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(748, "BIC_imm_H", "0 Q:1 1 0111100000 abc:3 10 shift:1 1 01 defgh:5 Rd:5",
                "bic {Vd.H}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(749, "MOVI_imm_MSL", "0 Q:1 0 0111100000 abc:3 110 ones:1 01 defgh:5 Rd:5",
                "movi {Vd.S}, #{imm8}, msl #{msl}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(750, "MVNI_imm_MSL", "0 Q:1 1 0111100000 abc:3 110 ones:1 01 defgh:5 Rd:5",
                "mvni {Vd.S}, #{imm8}, msl #{msl}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(751, "MOVI_imm_B", "0 Q:1 0 0111100000 abc:3 1110 01 defgh:5 Rd:5",
                "movi {Vd.B}, #{imm8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(752, "FMOV_imm_S", "0 Q:1 0 0111100000 abc:3 1111 01 defgh:5 Rd:5",
                "fmov {Vd.S}, #{fimm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(753, "MOVI_imm_D", "0 Q:1 1 0111100000 abc:3 1110 01 defgh:5 Rd:5",
                "movi {Dd|2D}, #{mask}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(754, "FMOV_imm_D", "0 1 1 0111100000 abc:3 1111 01 defgh:5 Rd:5",
                "fmov {Vd.2D}, #{fimm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(755, "SSHR_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 00000 1 Rn:5 Rd:5",
                "sshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(756, "SSHR_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 00000 1 Rn:5 Rd:5",
                "sshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(757, "SSHR_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 00000 1 Rn:5 Rd:5",
                "sshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(758, "SSHR_imm_B", "0 Q:1 0 011110 0001 immb:3 00000 1 Rn:5 Rd:5",
                "sshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(759, "SSRA_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 00010 1 Rn:5 Rd:5",
                "ssra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(760, "SSRA_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 00010 1 Rn:5 Rd:5",
                "ssra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(761, "SSRA_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 00010 1 Rn:5 Rd:5",
                "ssra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(762, "SSRA_imm_B", "0 Q:1 0 011110 0001 immb:3 00010 1 Rn:5 Rd:5",
                "ssra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(763, "SRSHR_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 00100 1 Rn:5 Rd:5",
                "srshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(764, "SRSHR_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 00100 1 Rn:5 Rd:5",
                "srshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(765, "SRSHR_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 00100 1 Rn:5 Rd:5",
                "srshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(766, "SRSHR_imm_B", "0 Q:1 0 011110 0001 immb:3 00100 1 Rn:5 Rd:5",
                "srshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(767, "SRSRA_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 00110 1 Rn:5 Rd:5",
                "srsra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(768, "SRSRA_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 00110 1 Rn:5 Rd:5",
                "srsra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(769, "SRSRA_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 00110 1 Rn:5 Rd:5",
                "srsra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(770, "SRSRA_imm_B", "0 Q:1 0 011110 0001 immb:3 00110 1 Rn:5 Rd:5",
                "srsra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(771, "SHL_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 01010 1 Rn:5 Rd:5",
                "shl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(772, "SHL_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 01010 1 Rn:5 Rd:5",
                "shl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(773, "SHL_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 01010 1 Rn:5 Rd:5",
                "shl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(774, "SHL_imm_B", "0 Q:1 0 011110 0001 immb:3 01010 1 Rn:5 Rd:5",
                "shl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(775, "SQSHL_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 01110 1 Rn:5 Rd:5",
                "sqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(776, "SQSHL_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 01110 1 Rn:5 Rd:5",
                "sqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(777, "SQSHL_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 01110 1 Rn:5 Rd:5",
                "sqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(778, "SQSHL_imm_B", "0 Q:1 0 011110 0001 immb:3 01110 1 Rn:5 Rd:5",
                "sqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(779, "USHR_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 00000 1 Rn:5 Rd:5",
                "ushr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(780, "USHR_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 00000 1 Rn:5 Rd:5",
                "ushr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(781, "USHR_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 00000 1 Rn:5 Rd:5",
                "ushr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(782, "USHR_imm_B", "0 Q:1 1 011110 0001 immb:3 00000 1 Rn:5 Rd:5",
                "ushr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(783, "USRA_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 00010 1 Rn:5 Rd:5",
                "usra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(784, "USRA_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 00010 1 Rn:5 Rd:5",
                "usra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(785, "USRA_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 00010 1 Rn:5 Rd:5",
                "usra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(786, "USRA_imm_B", "0 Q:1 1 011110 0001 immb:3 00010 1 Rn:5 Rd:5",
                "usra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(787, "URSHR_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 00100 1 Rn:5 Rd:5",
                "urshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(788, "URSHR_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 00100 1 Rn:5 Rd:5",
                "urshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(789, "URSHR_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 00100 1 Rn:5 Rd:5",
                "urshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(790, "URSHR_imm_B", "0 Q:1 1 011110 0001 immb:3 00100 1 Rn:5 Rd:5",
                "urshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(791, "URSRA_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 00110 1 Rn:5 Rd:5",
                "ursra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(792, "URSRA_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 00110 1 Rn:5 Rd:5",
                "ursra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(793, "URSRA_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 00110 1 Rn:5 Rd:5",
                "ursra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(794, "URSRA_imm_B", "0 Q:1 1 011110 0001 immb:3 00110 1 Rn:5 Rd:5",
                "ursra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(795, "SRI_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 01000 1 Rn:5 Rd:5",
                "sri {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(796, "SRI_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 01000 1 Rn:5 Rd:5",
                "sri {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(797, "SRI_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 01000 1 Rn:5 Rd:5",
                "sri {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(798, "SRI_imm_B", "0 Q:1 1 011110 0001 immb:3 01000 1 Rn:5 Rd:5",
                "sri {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(799, "SLI_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 01010 1 Rn:5 Rd:5",
                "sli {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(800, "SLI_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 01010 1 Rn:5 Rd:5",
                "sli {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
    }

    private static void fill8() {
        add(801, "SLI_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 01010 1 Rn:5 Rd:5",
                "sli {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(802, "SLI_imm_B", "0 Q:1 1 011110 0001 immb:3 01010 1 Rn:5 Rd:5",
                "sli {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(803, "SQSHLU_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 01100 1 Rn:5 Rd:5",
                "sqshlu {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(804, "SQSHLU_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 01100 1 Rn:5 Rd:5",
                "sqshlu {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(805, "SQSHLU_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 01100 1 Rn:5 Rd:5",
                "sqshlu {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(806, "SQSHLU_imm_B", "0 Q:1 1 011110 0001 immb:3 01100 1 Rn:5 Rd:5",
                "sqshlu {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(807, "UQSHL_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 01110 1 Rn:5 Rd:5",
                "uqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(808, "UQSHL_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 01110 1 Rn:5 Rd:5",
                "uqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(809, "UQSHL_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 01110 1 Rn:5 Rd:5",
                "uqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(810, "UQSHL_imm_B", "0 Q:1 1 011110 0001 immb:3 01110 1 Rn:5 Rd:5",
                "uqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(811, "SHRN_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 10000 1 Rn:5 Rd:5",
                "shrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(812, "SHRN_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 10000 1 Rn:5 Rd:5",
                "shrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(813, "SHRN_imm_B", "0 Q:1 0 011110 0001 immb:3 10000 1 Rn:5 Rd:5",
                "shrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(814, "RSHRN_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 10001 1 Rn:5 Rd:5",
                "rshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(815, "RSHRN_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 10001 1 Rn:5 Rd:5",
                "rshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(816, "RSHRN_imm_B", "0 Q:1 0 011110 0001 immb:3 10001 1 Rn:5 Rd:5",
                "rshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(817, "SQSHRN_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 10010 1 Rn:5 Rd:5",
                "sqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(818, "SQSHRN_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 10010 1 Rn:5 Rd:5",
                "sqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(819, "SQSHRN_imm_B", "0 Q:1 0 011110 0001 immb:3 10010 1 Rn:5 Rd:5",
                "sqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(820, "SQRSHRN_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 10011 1 Rn:5 Rd:5",
                "sqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(821, "SQRSHRN_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 10011 1 Rn:5 Rd:5",
                "sqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(822, "SQRSHRN_imm_B", "0 Q:1 0 011110 0001 immb:3 10011 1 Rn:5 Rd:5",
                "sqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(823, "SSHLL_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 10100 1 Rn:5 Rd:5",
                "sshll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(824, "SSHLL_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 10100 1 Rn:5 Rd:5",
                "sshll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(825, "SSHLL_imm_B", "0 Q:1 0 011110 0001 immb:3 10100 1 Rn:5 Rd:5",
                "sshll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(826, "SQSHRUN_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 10000 1 Rn:5 Rd:5",
                "sqshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(827, "SQSHRUN_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 10000 1 Rn:5 Rd:5",
                "sqshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(828, "SQSHRUN_imm_B", "0 Q:1 1 011110 0001 immb:3 10000 1 Rn:5 Rd:5",
                "sqshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(829, "SQRSHRUN_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 10001 1 Rn:5 Rd:5",
                "sqrshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(830, "SQRSHRUN_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 10001 1 Rn:5 Rd:5",
                "sqrshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(831, "SQRSHRUN_imm_B", "0 Q:1 1 011110 0001 immb:3 10001 1 Rn:5 Rd:5",
                "sqrshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(832, "UQSHRN_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 10010 1 Rn:5 Rd:5",
                "uqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(833, "UQSHRN_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 10010 1 Rn:5 Rd:5",
                "uqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(834, "UQSHRN_imm_B", "0 Q:1 1 011110 0001 immb:3 10010 1 Rn:5 Rd:5",
                "uqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(835, "UQRSHRN_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 10011 1 Rn:5 Rd:5",
                "uqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(836, "UQRSHRN_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 10011 1 Rn:5 Rd:5",
                "uqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(837, "UQRSHRN_imm_B", "0 Q:1 1 011110 0001 immb:3 10011 1 Rn:5 Rd:5",
                "uqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(838, "USHLL_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 10100 1 Rn:5 Rd:5",
                "ushll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(839, "USHLL_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 10100 1 Rn:5 Rd:5",
                "ushll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(840, "USHLL_imm_B", "0 Q:1 1 011110 0001 immb:3 10100 1 Rn:5 Rd:5",
                "ushll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(841, "SSHR_scalar", "01 0 111110 1 low:3 immb:3 00000 1 Rn:5 Rd:5",
                "sshr {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(842, "SSRA_scalar", "01 0 111110 1 low:3 immb:3 00010 1 Rn:5 Rd:5",
                "ssra {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(843, "SRSHR_scalar", "01 0 111110 1 low:3 immb:3 00100 1 Rn:5 Rd:5",
                "srshr {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(844, "SRSRA_scalar", "01 0 111110 1 low:3 immb:3 00110 1 Rn:5 Rd:5",
                "srsra {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(845, "SHL_scalar", "01 0 111110 1 low:3 immb:3 01010 1 Rn:5 Rd:5",
                "shl {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(846, "SQSHL_imm_scalar", "01 0 111110 immh:4 immb:3 01110 1 Rn:5 Rd:5",
                "sqshl {Vd}, {Vn}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0", true, "Advanced SIMD scalar shift by immediate");
        add(847, "USHR_scalar", "01 1 111110 1 low:3 immb:3 00000 1 Rn:5 Rd:5",
                "ushr {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(848, "USRA_scalar", "01 1 111110 1 low:3 immb:3 00010 1 Rn:5 Rd:5",
                "usra {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(849, "URSHR_scalar", "01 1 111110 1 low:3 immb:3 00100 1 Rn:5 Rd:5",
                "urshr {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(850, "URSRA_scalar", "01 1 111110 1 low:3 immb:3 00110 1 Rn:5 Rd:5",
                "ursra {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(851, "SRI_scalar", "01 1 111110 1 low:3 immb:3 01000 1 Rn:5 Rd:5",
                "sri {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(852, "SLI_scalar", "01 1 111110 1 low:3 immb:3 01010 1 Rn:5 Rd:5",
                "sli {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(853, "SQSHLU_imm_scalar", "01 1 111110 immh:4 immb:3 01100 1 Rn:5 Rd:5",
                "sqshlu {Vd}, {Vn}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0", true, "Advanced SIMD scalar shift by immediate");
        add(854, "UQSHL_imm_scalar", "01 1 111110 immh:4 immb:3 01110 1 Rn:5 Rd:5",
                "uqshl {Vd}, {Vn}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0", true, "Advanced SIMD scalar shift by immediate");
        add(855, "SQSHRN_scalar", "01 0 111110 immh:4 immb:3 10010 1 Rn:5 Rd:5",
                "sqshrn {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(856, "SQRSHRN_scalar", "01 0 111110 immh:4 immb:3 10011 1 Rn:5 Rd:5",
                "sqrshrn {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(857, "SQSHRUN_scalar", "01 1 111110 immh:4 immb:3 10000 1 Rn:5 Rd:5",
                "sqshrun {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(858, "SQRSHRUN_scalar", "01 1 111110 immh:4 immb:3 10001 1 Rn:5 Rd:5",
                "sqrshrun {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(859, "UQSHRN_scalar", "01 1 111110 immh:4 immb:3 10010 1 Rn:5 Rd:5",
                "uqshrn {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(860, "UQRSHRN_scalar", "01 1 111110 immh:4 immb:3 10011 1 Rn:5 Rd:5",
                "uqrshrn {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(861, "SADDL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0000 00 Rn:5 Rd:5",
                "saddl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(862, "SADDW_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0001 00 Rn:5 Rd:5",
                "saddw{2} {Vd.Ta}, {Vn.Ta}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(863, "SSUBL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0010 00 Rn:5 Rd:5",
                "ssubl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(864, "SSUBW_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0011 00 Rn:5 Rd:5",
                "ssubw{2} {Vd.Ta}, {Vn.Ta}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(865, "ADDHN_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0100 00 Rn:5 Rd:5",
                "addhn{2} {Vd.Tb}, {Vn.Ta}, {Vm.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(866, "SABAL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0101 00 Rn:5 Rd:5",
                "sabal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(867, "SUBHN_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0110 00 Rn:5 Rd:5",
                "subhn{2} {Vd.Tb}, {Vn.Ta}, {Vm.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(868, "SABDL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0111 00 Rn:5 Rd:5",
                "sabdl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(869, "SMLAL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1000 00 Rn:5 Rd:5",
                "smlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(870, "SMLSL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1010 00 Rn:5 Rd:5",
                "smlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(871, "SMULL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1100 00 Rn:5 Rd:5",
                "smull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(872, "UADDL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0000 00 Rn:5 Rd:5",
                "uaddl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(873, "UADDW_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0001 00 Rn:5 Rd:5",
                "uaddw{2} {Vd.Ta}, {Vn.Ta}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(874, "USUBL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0010 00 Rn:5 Rd:5",
                "usubl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(875, "USUBW_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0011 00 Rn:5 Rd:5",
                "usubw{2} {Vd.Ta}, {Vn.Ta}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(876, "RADDHN_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0100 00 Rn:5 Rd:5",
                "raddhn{2} {Vd.Tb}, {Vn.Ta}, {Vm.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(877, "UABAL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0101 00 Rn:5 Rd:5",
                "uabal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(878, "RSUBHN_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0110 00 Rn:5 Rd:5",
                "rsubhn{2} {Vd.Tb}, {Vn.Ta}, {Vm.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(879, "UABDL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0111 00 Rn:5 Rd:5",
                "uabdl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(880, "UMLAL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 1000 00 Rn:5 Rd:5",
                "umlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(881, "UMLSL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 1010 00 Rn:5 Rd:5",
                "umlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(882, "UMULL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 1100 00 Rn:5 Rd:5",
                "umull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(883, "SQDMLAL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1001 00 Rn:5 Rd:5",
                "sqdmlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD three different");
        add(884, "SQDMLSL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1011 00 Rn:5 Rd:5",
                "sqdmlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD three different");
        add(885, "SQDMULL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1101 00 Rn:5 Rd:5",
                "sqdmull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD three different");
        add(886, "SQDMLAL_scalar", "01 0 11110 size:2 1 Rm:5 1001 00 Rn:5 Rd:5",
                "sqdmlal {Vd+}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar three different");
        add(887, "SQDMLSL_scalar", "01 0 11110 size:2 1 Rm:5 1011 00 Rn:5 Rd:5",
                "sqdmlsl {Vd+}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar three different");
        add(888, "SQDMULL_scalar", "01 0 11110 size:2 1 Rm:5 1101 00 Rn:5 Rd:5",
                "sqdmull {Vd+}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar three different");
        add(889, "MLA_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 0000 H:1 0 Rn:5 Rd:5",
                "mla {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(890, "MLS_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 0100 H:1 0 Rn:5 Rd:5",
                "mls {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(891, "MUL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 1000 H:1 0 Rn:5 Rd:5",
                "mul {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(892, "SQDMULH_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 1100 H:1 0 Rn:5 Rd:5",
                "sqdmulh {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(893, "SQRDMULH_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 1101 H:1 0 Rn:5 Rd:5",
                "sqrdmulh {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(894, "SMLAL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 0010 H:1 0 Rn:5 Rd:5",
                "smlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(895, "SMLSL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 0110 H:1 0 Rn:5 Rd:5",
                "smlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(896, "SMULL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 1010 H:1 0 Rn:5 Rd:5",
                "smull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(897, "UMLAL_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 0010 H:1 0 Rn:5 Rd:5",
                "umlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(898, "UMLSL_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 0110 H:1 0 Rn:5 Rd:5",
                "umlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(899, "UMULL_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 1010 H:1 0 Rn:5 Rd:5",
                "umull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(900, "SQDMLAL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 0011 H:1 0 Rn:5 Rd:5",
                "sqdmlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
    }

    private static void fill9() {
        add(901, "SQDMLSL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 0111 H:1 0 Rn:5 Rd:5",
                "sqdmlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(902, "SQDMULL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 1011 H:1 0 Rn:5 Rd:5",
                "sqdmull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(903, "SQDMULH_scalar_element", "01 0 11111 size:2 L:1 Rm:5 1100 H:1 0 Rn:5 Rd:5",
                "sqdmulh {Vd}, {Vn}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar x indexed element");
        add(904, "SQRDMULH_scalar_element", "01 0 11111 size:2 L:1 Rm:5 1101 H:1 0 Rn:5 Rd:5",
                "sqrdmulh {Vd}, {Vn}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar x indexed element");
        add(905, "SQDMLAL_scalar_element", "01 0 11111 size:2 L:1 Rm:5 0011 H:1 0 Rn:5 Rd:5",
                "sqdmlal {Vd+}, {Vn}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar x indexed element");
        add(906, "SQDMLSL_scalar_element", "01 0 11111 size:2 L:1 Rm:5 0111 H:1 0 Rn:5 Rd:5",
                "sqdmlsl {Vd+}, {Vn}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar x indexed element");
        add(907, "SQDMULL_scalar_element", "01 0 11111 size:2 L:1 Rm:5 1011 H:1 0 Rn:5 Rd:5",
                "sqdmull {Vd+}, {Vn}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar x indexed element");
        add(908, "UZP1", "0 Q:1 001110 size:2 0 Rm:5 0 001 10 Rn:5 Rd:5",
                "uzp1 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(909, "TRN1", "0 Q:1 001110 size:2 0 Rm:5 0 010 10 Rn:5 Rd:5",
                "trn1 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(910, "ZIP1", "0 Q:1 001110 size:2 0 Rm:5 0 011 10 Rn:5 Rd:5",
                "zip1 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(911, "UZP2", "0 Q:1 001110 size:2 0 Rm:5 0 101 10 Rn:5 Rd:5",
                "uzp2 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(912, "TRN2", "0 Q:1 001110 size:2 0 Rm:5 0 110 10 Rn:5 Rd:5",
                "trn2 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(913, "ZIP2", "0 Q:1 001110 size:2 0 Rm:5 0 111 10 Rn:5 Rd:5",
                "zip2 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(914, "EXT", "0 Q:1 101110 00 0 Rm:5 0 imm4:4 0 Rn:5 Rd:5",
                "ext {Vd.B}, {Vn.B}, {Vm.B}, #{dec imm4}", "FEAT_AdvSIMD", "fp unalloc:imm4>=8&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(915, "TBL", "0 Q:1 001110 00 0 Rm:5 0 len:2 0 00 Rn:5 Rd:5",
                "tbl {Vd.B}, {Vn.list}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD permute, extract, table lookup");
        add(916, "TBX", "0 Q:1 001110 00 0 Rm:5 0 len:2 1 00 Rn:5 Rd:5",
                "tbx {Vd.B}, {Vn.list}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD permute, extract, table lookup");
        add(917, "REV64_vec", "0 Q:1 0 01110 size:2 10000 00000 10 Rn:5 Rd:5",
                "rev64 {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(918, "REV16_vec", "0 Q:1 0 01110 size:2 10000 00001 10 Rn:5 Rd:5",
                "rev16 {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size!=0", true, "Advanced SIMD two-register misc");
        add(919, "SADDLP_vec", "0 Q:1 0 01110 size:2 10000 00010 10 Rn:5 Rd:5",
                "saddlp {Vd.Tp}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(920, "SUQADD_vec", "0 Q:1 0 01110 size:2 10000 00011 10 Rn:5 Rd:5",
                "suqadd {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(921, "CLS_vec", "0 Q:1 0 01110 size:2 10000 00100 10 Rn:5 Rd:5",
                "cls {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(922, "CNT_vec", "0 Q:1 0 01110 size:2 10000 00101 10 Rn:5 Rd:5",
                "cnt {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size!=0", true, "Advanced SIMD two-register misc");
        add(923, "SADALP_vec", "0 Q:1 0 01110 size:2 10000 00110 10 Rn:5 Rd:5",
                "sadalp {Vd.Tp}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(924, "SQABS_vec", "0 Q:1 0 01110 size:2 10000 00111 10 Rn:5 Rd:5",
                "sqabs {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(925, "CMGT_zero", "0 Q:1 0 01110 size:2 10000 01000 10 Rn:5 Rd:5",
                "cmgt {Vd.T}, {Vn.T}, #0", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(926, "CMEQ_zero", "0 Q:1 0 01110 size:2 10000 01001 10 Rn:5 Rd:5",
                "cmeq {Vd.T}, {Vn.T}, #0", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(927, "CMLT_zero", "0 Q:1 0 01110 size:2 10000 01010 10 Rn:5 Rd:5",
                "cmlt {Vd.T}, {Vn.T}, #0", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(928, "ABS_vec", "0 Q:1 0 01110 size:2 10000 01011 10 Rn:5 Rd:5",
                "abs {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(929, "XTN_vec", "0 Q:1 0 01110 size:2 10000 10010 10 Rn:5 Rd:5",
                "xtn{2} {Vd.Tb}, {Vn.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(930, "SQXTN_vec", "0 Q:1 0 01110 size:2 10000 10100 10 Rn:5 Rd:5",
                "sqxtn{2} {Vd.Tb}, {Vn.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(931, "REV32_vec", "0 Q:1 1 01110 size:2 10000 00000 10 Rn:5 Rd:5",
                "rev32 {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size>=2", true, "Advanced SIMD two-register misc");
        add(932, "UADDLP_vec", "0 Q:1 1 01110 size:2 10000 00010 10 Rn:5 Rd:5",
                "uaddlp {Vd.Tp}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(933, "USQADD_vec", "0 Q:1 1 01110 size:2 10000 00011 10 Rn:5 Rd:5",
                "usqadd {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(934, "CLZ_vec", "0 Q:1 1 01110 size:2 10000 00100 10 Rn:5 Rd:5",
                "clz {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(935, "UADALP_vec", "0 Q:1 1 01110 size:2 10000 00110 10 Rn:5 Rd:5",
                "uadalp {Vd.Tp}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(936, "SQNEG_vec", "0 Q:1 1 01110 size:2 10000 00111 10 Rn:5 Rd:5",
                "sqneg {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(937, "CMGE_zero", "0 Q:1 1 01110 size:2 10000 01000 10 Rn:5 Rd:5",
                "cmge {Vd.T}, {Vn.T}, #0", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(938, "CMLE_zero", "0 Q:1 1 01110 size:2 10000 01001 10 Rn:5 Rd:5",
                "cmle {Vd.T}, {Vn.T}, #0", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(939, "NEG_vec", "0 Q:1 1 01110 size:2 10000 01011 10 Rn:5 Rd:5",
                "neg {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(940, "SQXTUN_vec", "0 Q:1 1 01110 size:2 10000 10010 10 Rn:5 Rd:5",
                "sqxtun{2} {Vd.Tb}, {Vn.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(941, "SHLL_vec", "0 Q:1 1 01110 size:2 10000 10011 10 Rn:5 Rd:5",
                "shll{2} {Vd.Ta}, {Vn.Tb}, #{bits}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(942, "UQXTN_vec", "0 Q:1 1 01110 size:2 10000 10100 10 Rn:5 Rd:5",
                "uqxtn{2} {Vd.Tb}, {Vn.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(943, "NOT", "0 Q:1 1 01110 00 10000 00101 10 Rn:5 Rd:5",
                "not {Vd.B}, {Vn.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc");
        add(944, "RBIT_vec", "0 Q:1 1 01110 01 10000 00101 10 Rn:5 Rd:5",
                "rbit {Vd.B}, {Vn.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc");
        add(945, "SUQADD_scalar", "01 0 11110 size:2 10000 00011 10 Rn:5 Rd:5",
                "suqadd {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(946, "SQABS_scalar", "01 0 11110 size:2 10000 00111 10 Rn:5 Rd:5",
                "sqabs {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(947, "CMGT_zero_scalar", "01 0 11110 11 10000 01000 10 Rn:5 Rd:5",
                "cmgt {Dd}, {Dn}, #0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(948, "CMEQ_zero_scalar", "01 0 11110 11 10000 01001 10 Rn:5 Rd:5",
                "cmeq {Dd}, {Dn}, #0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(949, "CMLT_zero_scalar", "01 0 11110 11 10000 01010 10 Rn:5 Rd:5",
                "cmlt {Dd}, {Dn}, #0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(950, "ABS_scalar", "01 0 11110 11 10000 01011 10 Rn:5 Rd:5",
                "abs {Dd}, {Dn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(951, "SQXTN_scalar", "01 0 11110 size:2 10000 10100 10 Rn:5 Rd:5",
                "sqxtn {Vd}, {Vn+}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD scalar two-register misc");
        add(952, "USQADD_scalar", "01 1 11110 size:2 10000 00011 10 Rn:5 Rd:5",
                "usqadd {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(953, "SQNEG_scalar", "01 1 11110 size:2 10000 00111 10 Rn:5 Rd:5",
                "sqneg {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(954, "CMGE_zero_scalar", "01 1 11110 11 10000 01000 10 Rn:5 Rd:5",
                "cmge {Dd}, {Dn}, #0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(955, "CMLE_zero_scalar", "01 1 11110 11 10000 01001 10 Rn:5 Rd:5",
                "cmle {Dd}, {Dn}, #0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(956, "NEG_scalar", "01 1 11110 11 10000 01011 10 Rn:5 Rd:5",
                "neg {Dd}, {Dn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(957, "SQXTUN_scalar", "01 1 11110 size:2 10000 10010 10 Rn:5 Rd:5",
                "sqxtun {Vd}, {Vn+}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD scalar two-register misc");
        add(958, "UQXTN_scalar", "01 1 11110 size:2 10000 10100 10 Rn:5 Rd:5",
                "uqxtn {Vd}, {Vn+}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD scalar two-register misc");
        add(959, "SADDLV", "0 Q:1 0 01110 size:2 11000 00011 10 Rn:5 Rd:5",
                "saddlv {Vd+}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(960, "SMAXV", "0 Q:1 0 01110 size:2 11000 01010 10 Rn:5 Rd:5",
                "smaxv {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(961, "SMINV", "0 Q:1 0 01110 size:2 11000 11010 10 Rn:5 Rd:5",
                "sminv {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(962, "ADDV", "0 Q:1 0 01110 size:2 11000 11011 10 Rn:5 Rd:5",
                "addv {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(963, "UADDLV", "0 Q:1 1 01110 size:2 11000 00011 10 Rn:5 Rd:5",
                "uaddlv {Vd+}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(964, "UMAXV", "0 Q:1 1 01110 size:2 11000 01010 10 Rn:5 Rd:5",
                "umaxv {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(965, "UMINV", "0 Q:1 1 01110 size:2 11000 11010 10 Rn:5 Rd:5",
                "uminv {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(966, "ADDP_scalar", "01 0 11110 11 11000 11011 10 Rn:5 Rd:5",
                "addp {Dd}, {Vn.2D}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD across lanes, scalar pairwise");
        add(967, "FMUL_S", "00011110 00 1 Rm:5 0000 10 Rn:5 Rd:5",
                "fmul {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(968, "FMUL_D", "00011110 01 1 Rm:5 0000 10 Rn:5 Rd:5",
                "fmul {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(969, "FDIV_S", "00011110 00 1 Rm:5 0001 10 Rn:5 Rd:5",
                "fdiv {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(970, "FDIV_D", "00011110 01 1 Rm:5 0001 10 Rn:5 Rd:5",
                "fdiv {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(971, "FADD_S", "00011110 00 1 Rm:5 0010 10 Rn:5 Rd:5",
                "fadd {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(972, "FADD_D", "00011110 01 1 Rm:5 0010 10 Rn:5 Rd:5",
                "fadd {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(973, "FSUB_S", "00011110 00 1 Rm:5 0011 10 Rn:5 Rd:5",
                "fsub {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(974, "FSUB_D", "00011110 01 1 Rm:5 0011 10 Rn:5 Rd:5",
                "fsub {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(975, "FMAX_S", "00011110 00 1 Rm:5 0100 10 Rn:5 Rd:5",
                "fmax {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(976, "FMAX_D", "00011110 01 1 Rm:5 0100 10 Rn:5 Rd:5",
                "fmax {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(977, "FMIN_S", "00011110 00 1 Rm:5 0101 10 Rn:5 Rd:5",
                "fmin {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(978, "FMIN_D", "00011110 01 1 Rm:5 0101 10 Rn:5 Rd:5",
                "fmin {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(979, "FMAXNM_S", "00011110 00 1 Rm:5 0110 10 Rn:5 Rd:5",
                "fmaxnm {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(980, "FMAXNM_D", "00011110 01 1 Rm:5 0110 10 Rn:5 Rd:5",
                "fmaxnm {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(981, "FMINNM_S", "00011110 00 1 Rm:5 0111 10 Rn:5 Rd:5",
                "fminnm {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(982, "FMINNM_D", "00011110 01 1 Rm:5 0111 10 Rn:5 Rd:5",
                "fminnm {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(983, "FNMUL_S", "00011110 00 1 Rm:5 1000 10 Rn:5 Rd:5",
                "fnmul {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(984, "FNMUL_D", "00011110 01 1 Rm:5 1000 10 Rn:5 Rd:5",
                "fnmul {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(985, "FMOV_S", "00011110 00 1 000000 10000 Rn:5 Rd:5",
                "fmov {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(986, "FABS_S", "00011110 00 1 000001 10000 Rn:5 Rd:5",
                "fabs {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(987, "FNEG_S", "00011110 00 1 000010 10000 Rn:5 Rd:5",
                "fneg {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(988, "FSQRT_S", "00011110 00 1 000011 10000 Rn:5 Rd:5",
                "fsqrt {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(989, "FRINTN_S", "00011110 00 1 001000 10000 Rn:5 Rd:5",
                "frintn {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(990, "FRINTP_S", "00011110 00 1 001001 10000 Rn:5 Rd:5",
                "frintp {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(991, "FRINTM_S", "00011110 00 1 001010 10000 Rn:5 Rd:5",
                "frintm {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(992, "FRINTZ_S", "00011110 00 1 001011 10000 Rn:5 Rd:5",
                "frintz {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(993, "FRINTA_S", "00011110 00 1 001100 10000 Rn:5 Rd:5",
                "frinta {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(994, "FRINTX_S", "00011110 00 1 001110 10000 Rn:5 Rd:5",
                "frintx {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(995, "FRINTI_S", "00011110 00 1 001111 10000 Rn:5 Rd:5",
                "frinti {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(996, "FMOV_D", "00011110 01 1 000000 10000 Rn:5 Rd:5",
                "fmov {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(997, "FABS_D", "00011110 01 1 000001 10000 Rn:5 Rd:5",
                "fabs {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(998, "FNEG_D", "00011110 01 1 000010 10000 Rn:5 Rd:5",
                "fneg {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(999, "FSQRT_D", "00011110 01 1 000011 10000 Rn:5 Rd:5",
                "fsqrt {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1000, "FRINTN_D", "00011110 01 1 001000 10000 Rn:5 Rd:5",
                "frintn {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
    }

    private static void fill10() {
        add(1001, "FRINTP_D", "00011110 01 1 001001 10000 Rn:5 Rd:5",
                "frintp {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1002, "FRINTM_D", "00011110 01 1 001010 10000 Rn:5 Rd:5",
                "frintm {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1003, "FRINTZ_D", "00011110 01 1 001011 10000 Rn:5 Rd:5",
                "frintz {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1004, "FRINTA_D", "00011110 01 1 001100 10000 Rn:5 Rd:5",
                "frinta {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1005, "FRINTX_D", "00011110 01 1 001110 10000 Rn:5 Rd:5",
                "frintx {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1006, "FRINTI_D", "00011110 01 1 001111 10000 Rn:5 Rd:5",
                "frinti {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1007, "FCVT_DS", "00011110 00 1 000101 10000 Rn:5 Rd:5",
                "fcvt {Dd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1008, "FCVT_HS", "00011110 00 1 000111 10000 Rn:5 Rd:5",
                "fcvt {Hd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1009, "FCVT_SD", "00011110 01 1 000100 10000 Rn:5 Rd:5",
                "fcvt {Sd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1010, "FCVT_HD", "00011110 01 1 000111 10000 Rn:5 Rd:5",
                "fcvt {Hd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1011, "FCVT_SH", "00011110 11 1 000100 10000 Rn:5 Rd:5",
                "fcvt {Sd}, {Hn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1012, "FCVT_DH", "00011110 11 1 000101 10000 Rn:5 Rd:5",
                "fcvt {Dd}, {Hn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1013, "FMADD_S", "00011111 00 0 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "fmadd {Sd}, {Sn}, {Sm}, {Sa}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1014, "FMADD_D", "00011111 01 0 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "fmadd {Dd}, {Dn}, {Dm}, {Da}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1015, "FMSUB_S", "00011111 00 0 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "fmsub {Sd}, {Sn}, {Sm}, {Sa}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1016, "FMSUB_D", "00011111 01 0 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "fmsub {Dd}, {Dn}, {Dm}, {Da}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1017, "FNMADD_S", "00011111 00 1 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "fnmadd {Sd}, {Sn}, {Sm}, {Sa}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1018, "FNMADD_D", "00011111 01 1 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "fnmadd {Dd}, {Dn}, {Dm}, {Da}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1019, "FNMSUB_S", "00011111 00 1 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "fnmsub {Sd}, {Sn}, {Sm}, {Sa}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1020, "FNMSUB_D", "00011111 01 1 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "fnmsub {Dd}, {Dn}, {Dm}, {Da}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1021, "FCMP_S", "00011110 00 1 Rm:5 00 1000 Rn:5 00000",
                "fcmp {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1022, "FCMP_zero_S", "00011110 00 1 sbz:5 00 1000 Rn:5 01000",
                "fcmp {Sn}, #0.0", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1023, "FCCMP_S", "00011110 00 1 Rm:5 cond:4 01 Rn:5 0 nzcv:4",
                "fccmp {Sn}, {Sm}, #{nzcv}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1024, "FCMPE_S", "00011110 00 1 Rm:5 00 1000 Rn:5 10000",
                "fcmpe {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1025, "FCMPE_zero_S", "00011110 00 1 sbz:5 00 1000 Rn:5 11000",
                "fcmpe {Sn}, #0.0", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1026, "FCCMPE_S", "00011110 00 1 Rm:5 cond:4 01 Rn:5 1 nzcv:4",
                "fccmpe {Sn}, {Sm}, #{nzcv}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1027, "FCSEL_S", "00011110 00 1 Rm:5 cond:4 11 Rn:5 Rd:5",
                "fcsel {Sd}, {Sn}, {Sm}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1028, "FMOV_S_imm", "00011110 00 1 imm8:8 100 00000 Rd:5",
                "fmov {Sd}, #{fimm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1029, "FCMP_D", "00011110 01 1 Rm:5 00 1000 Rn:5 00000",
                "fcmp {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1030, "FCMP_zero_D", "00011110 01 1 sbz:5 00 1000 Rn:5 01000",
                "fcmp {Dn}, #0.0", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1031, "FCCMP_D", "00011110 01 1 Rm:5 cond:4 01 Rn:5 0 nzcv:4",
                "fccmp {Dn}, {Dm}, #{nzcv}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1032, "FCMPE_D", "00011110 01 1 Rm:5 00 1000 Rn:5 10000",
                "fcmpe {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1033, "FCMPE_zero_D", "00011110 01 1 sbz:5 00 1000 Rn:5 11000",
                "fcmpe {Dn}, #0.0", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1034, "FCCMPE_D", "00011110 01 1 Rm:5 cond:4 01 Rn:5 1 nzcv:4",
                "fccmpe {Dn}, {Dm}, #{nzcv}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1035, "FCSEL_D", "00011110 01 1 Rm:5 cond:4 11 Rn:5 Rd:5",
                "fcsel {Dd}, {Dn}, {Dm}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1036, "FMOV_D_imm", "00011110 01 1 imm8:8 100 00000 Rd:5",
                "fmov {Dd}, #{fimm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1037, "FCVTNS_WS", "0 0011110 00 1 00 000 000000 Rn:5 Rd:5",
                "fcvtns {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1038, "FCVTNU_WS", "0 0011110 00 1 00 001 000000 Rn:5 Rd:5",
                "fcvtnu {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1039, "FCVTPS_WS", "0 0011110 00 1 01 000 000000 Rn:5 Rd:5",
                "fcvtps {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1040, "FCVTPU_WS", "0 0011110 00 1 01 001 000000 Rn:5 Rd:5",
                "fcvtpu {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1041, "FCVTMS_WS", "0 0011110 00 1 10 000 000000 Rn:5 Rd:5",
                "fcvtms {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1042, "FCVTMU_WS", "0 0011110 00 1 10 001 000000 Rn:5 Rd:5",
                "fcvtmu {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1043, "FCVTZS_WS", "0 0011110 00 1 11 000 000000 Rn:5 Rd:5",
                "fcvtzs {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1044, "FCVTZU_WS", "0 0011110 00 1 11 001 000000 Rn:5 Rd:5",
                "fcvtzu {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1045, "FCVTAS_WS", "0 0011110 00 1 00 100 000000 Rn:5 Rd:5",
                "fcvtas {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1046, "FCVTAU_WS", "0 0011110 00 1 00 101 000000 Rn:5 Rd:5",
                "fcvtau {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1047, "SCVTF_SW", "0 0011110 00 1 00 010 000000 Rn:5 Rd:5",
                "scvtf {Sd}, {Wn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1048, "UCVTF_SW", "0 0011110 00 1 00 011 000000 Rn:5 Rd:5",
                "ucvtf {Sd}, {Wn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1049, "FMOV_WS", "0 0011110 00 1 00 110 000000 Rn:5 Rd:5",
                "fmov {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1050, "FMOV_SW", "0 0011110 00 1 00 111 000000 Rn:5 Rd:5",
                "fmov {Sd}, {Wn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1051, "FCVTNS_WD", "0 0011110 01 1 00 000 000000 Rn:5 Rd:5",
                "fcvtns {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1052, "FCVTNU_WD", "0 0011110 01 1 00 001 000000 Rn:5 Rd:5",
                "fcvtnu {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1053, "FCVTPS_WD", "0 0011110 01 1 01 000 000000 Rn:5 Rd:5",
                "fcvtps {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1054, "FCVTPU_WD", "0 0011110 01 1 01 001 000000 Rn:5 Rd:5",
                "fcvtpu {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1055, "FCVTMS_WD", "0 0011110 01 1 10 000 000000 Rn:5 Rd:5",
                "fcvtms {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1056, "FCVTMU_WD", "0 0011110 01 1 10 001 000000 Rn:5 Rd:5",
                "fcvtmu {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1057, "FCVTZS_WD", "0 0011110 01 1 11 000 000000 Rn:5 Rd:5",
                "fcvtzs {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1058, "FCVTZU_WD", "0 0011110 01 1 11 001 000000 Rn:5 Rd:5",
                "fcvtzu {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1059, "FCVTAS_WD", "0 0011110 01 1 00 100 000000 Rn:5 Rd:5",
                "fcvtas {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1060, "FCVTAU_WD", "0 0011110 01 1 00 101 000000 Rn:5 Rd:5",
                "fcvtau {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1061, "SCVTF_DW", "0 0011110 01 1 00 010 000000 Rn:5 Rd:5",
                "scvtf {Dd}, {Wn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1062, "UCVTF_DW", "0 0011110 01 1 00 011 000000 Rn:5 Rd:5",
                "ucvtf {Dd}, {Wn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1063, "FCVTNS_XS", "1 0011110 00 1 00 000 000000 Rn:5 Rd:5",
                "fcvtns {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1064, "FCVTNU_XS", "1 0011110 00 1 00 001 000000 Rn:5 Rd:5",
                "fcvtnu {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1065, "FCVTPS_XS", "1 0011110 00 1 01 000 000000 Rn:5 Rd:5",
                "fcvtps {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1066, "FCVTPU_XS", "1 0011110 00 1 01 001 000000 Rn:5 Rd:5",
                "fcvtpu {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1067, "FCVTMS_XS", "1 0011110 00 1 10 000 000000 Rn:5 Rd:5",
                "fcvtms {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1068, "FCVTMU_XS", "1 0011110 00 1 10 001 000000 Rn:5 Rd:5",
                "fcvtmu {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1069, "FCVTZS_XS", "1 0011110 00 1 11 000 000000 Rn:5 Rd:5",
                "fcvtzs {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1070, "FCVTZU_XS", "1 0011110 00 1 11 001 000000 Rn:5 Rd:5",
                "fcvtzu {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1071, "FCVTAS_XS", "1 0011110 00 1 00 100 000000 Rn:5 Rd:5",
                "fcvtas {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1072, "FCVTAU_XS", "1 0011110 00 1 00 101 000000 Rn:5 Rd:5",
                "fcvtau {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1073, "SCVTF_SX", "1 0011110 00 1 00 010 000000 Rn:5 Rd:5",
                "scvtf {Sd}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1074, "UCVTF_SX", "1 0011110 00 1 00 011 000000 Rn:5 Rd:5",
                "ucvtf {Sd}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1075, "FCVTNS_XD", "1 0011110 01 1 00 000 000000 Rn:5 Rd:5",
                "fcvtns {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1076, "FCVTNU_XD", "1 0011110 01 1 00 001 000000 Rn:5 Rd:5",
                "fcvtnu {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1077, "FCVTPS_XD", "1 0011110 01 1 01 000 000000 Rn:5 Rd:5",
                "fcvtps {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1078, "FCVTPU_XD", "1 0011110 01 1 01 001 000000 Rn:5 Rd:5",
                "fcvtpu {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1079, "FCVTMS_XD", "1 0011110 01 1 10 000 000000 Rn:5 Rd:5",
                "fcvtms {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1080, "FCVTMU_XD", "1 0011110 01 1 10 001 000000 Rn:5 Rd:5",
                "fcvtmu {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1081, "FCVTZS_XD", "1 0011110 01 1 11 000 000000 Rn:5 Rd:5",
                "fcvtzs {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1082, "FCVTZU_XD", "1 0011110 01 1 11 001 000000 Rn:5 Rd:5",
                "fcvtzu {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1083, "FCVTAS_XD", "1 0011110 01 1 00 100 000000 Rn:5 Rd:5",
                "fcvtas {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1084, "FCVTAU_XD", "1 0011110 01 1 00 101 000000 Rn:5 Rd:5",
                "fcvtau {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1085, "SCVTF_DX", "1 0011110 01 1 00 010 000000 Rn:5 Rd:5",
                "scvtf {Dd}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1086, "UCVTF_DX", "1 0011110 01 1 00 011 000000 Rn:5 Rd:5",
                "ucvtf {Dd}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1087, "FMOV_XD", "1 0011110 01 1 00 110 000000 Rn:5 Rd:5",
                "fmov {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1088, "FMOV_DX", "1 0011110 01 1 00 111 000000 Rn:5 Rd:5",
                "fmov {Dd}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1089, "FMOV_X_top", "1 0011110 10 1 01 110 000000 Rn:5 Rd:5",
                "fmov {Xd}, {Vn.D[1]}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1090, "FMOV_top_X", "1 0011110 10 1 01 111 000000 Rn:5 Rd:5",
                "fmov {Vd.D[1]}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1091, "SCVTF_fixed_SW", "0 0011110 00 0 00 010 scale:6 Rn:5 Rd:5",
                "scvtf {Sd}, {Wn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1092, "UCVTF_fixed_SW", "0 0011110 00 0 00 011 scale:6 Rn:5 Rd:5",
                "ucvtf {Sd}, {Wn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1093, "FCVTZS_fixed_WS", "0 0011110 00 0 11 000 scale:6 Rn:5 Rd:5",
                "fcvtzs {Wd}, {Sn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1094, "FCVTZU_fixed_WS", "0 0011110 00 0 11 001 scale:6 Rn:5 Rd:5",
                "fcvtzu {Wd}, {Sn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1095, "SCVTF_fixed_DW", "0 0011110 01 0 00 010 scale:6 Rn:5 Rd:5",
                "scvtf {Dd}, {Wn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1096, "UCVTF_fixed_DW", "0 0011110 01 0 00 011 scale:6 Rn:5 Rd:5",
                "ucvtf {Dd}, {Wn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1097, "FCVTZS_fixed_WD", "0 0011110 01 0 11 000 scale:6 Rn:5 Rd:5",
                "fcvtzs {Wd}, {Dn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1098, "FCVTZU_fixed_WD", "0 0011110 01 0 11 001 scale:6 Rn:5 Rd:5",
                "fcvtzu {Wd}, {Dn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1099, "SCVTF_fixed_SX", "1 0011110 00 0 00 010 scale:6 Rn:5 Rd:5",
                "scvtf {Sd}, {Xn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1100, "UCVTF_fixed_SX", "1 0011110 00 0 00 011 scale:6 Rn:5 Rd:5",
                "ucvtf {Sd}, {Xn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
    }

    private static void fill11() {
        add(1101, "FCVTZS_fixed_XS", "1 0011110 00 0 11 000 scale:6 Rn:5 Rd:5",
                "fcvtzs {Xd}, {Sn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1102, "FCVTZU_fixed_XS", "1 0011110 00 0 11 001 scale:6 Rn:5 Rd:5",
                "fcvtzu {Xd}, {Sn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1103, "SCVTF_fixed_DX", "1 0011110 01 0 00 010 scale:6 Rn:5 Rd:5",
                "scvtf {Dd}, {Xn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1104, "UCVTF_fixed_DX", "1 0011110 01 0 00 011 scale:6 Rn:5 Rd:5",
                "ucvtf {Dd}, {Xn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1105, "FCVTZS_fixed_XD", "1 0011110 01 0 11 000 scale:6 Rn:5 Rd:5",
                "fcvtzs {Xd}, {Dn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1106, "FCVTZU_fixed_XD", "1 0011110 01 0 11 001 scale:6 Rn:5 Rd:5",
                "fcvtzu {Xd}, {Dn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1107, "FMAXNM_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11000 1 Rn:5 Rd:5",
                "fmaxnm {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1108, "FMLA_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11001 1 Rn:5 Rd:5",
                "fmla {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1109, "FADD_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11010 1 Rn:5 Rd:5",
                "fadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1110, "FMULX_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11011 1 Rn:5 Rd:5",
                "fmulx {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1111, "FMULX_scalar", "01 0 11110 0 sz:1 1 Rm:5 11011 1 Rn:5 Rd:5",
                "fmulx {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1112, "FCMEQ_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmeq {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1113, "FCMEQ_scalar", "01 0 11110 0 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmeq {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1114, "FMAX_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11110 1 Rn:5 Rd:5",
                "fmax {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1115, "FRECPS_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11111 1 Rn:5 Rd:5",
                "frecps {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1116, "FRECPS_scalar", "01 0 11110 0 sz:1 1 Rm:5 11111 1 Rn:5 Rd:5",
                "frecps {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1117, "FMINNM_vec", "0 Q:1 0 01110 1 sz:1 1 Rm:5 11000 1 Rn:5 Rd:5",
                "fminnm {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1118, "FMLS_vec", "0 Q:1 0 01110 1 sz:1 1 Rm:5 11001 1 Rn:5 Rd:5",
                "fmls {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1119, "FSUB_vec", "0 Q:1 0 01110 1 sz:1 1 Rm:5 11010 1 Rn:5 Rd:5",
                "fsub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1120, "FMIN_vec", "0 Q:1 0 01110 1 sz:1 1 Rm:5 11110 1 Rn:5 Rd:5",
                "fmin {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1121, "FRSQRTS_vec", "0 Q:1 0 01110 1 sz:1 1 Rm:5 11111 1 Rn:5 Rd:5",
                "frsqrts {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1122, "FRSQRTS_scalar", "01 0 11110 1 sz:1 1 Rm:5 11111 1 Rn:5 Rd:5",
                "frsqrts {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1123, "FMAXNMP_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11000 1 Rn:5 Rd:5",
                "fmaxnmp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1124, "FADDP_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11010 1 Rn:5 Rd:5",
                "faddp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1125, "FMUL_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11011 1 Rn:5 Rd:5",
                "fmul {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1126, "FCMGE_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmge {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1127, "FCMGE_scalar", "01 1 11110 0 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmge {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1128, "FACGE_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11101 1 Rn:5 Rd:5",
                "facge {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1129, "FACGE_scalar", "01 1 11110 0 sz:1 1 Rm:5 11101 1 Rn:5 Rd:5",
                "facge {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1130, "FMAXP_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11110 1 Rn:5 Rd:5",
                "fmaxp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1131, "FDIV_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11111 1 Rn:5 Rd:5",
                "fdiv {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1132, "FMINNMP_vec", "0 Q:1 1 01110 1 sz:1 1 Rm:5 11000 1 Rn:5 Rd:5",
                "fminnmp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1133, "FABD_vec", "0 Q:1 1 01110 1 sz:1 1 Rm:5 11010 1 Rn:5 Rd:5",
                "fabd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1134, "FABD_scalar", "01 1 11110 1 sz:1 1 Rm:5 11010 1 Rn:5 Rd:5",
                "fabd {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1135, "FCMGT_vec", "0 Q:1 1 01110 1 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmgt {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1136, "FCMGT_scalar", "01 1 11110 1 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmgt {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1137, "FACGT_vec", "0 Q:1 1 01110 1 sz:1 1 Rm:5 11101 1 Rn:5 Rd:5",
                "facgt {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1138, "FACGT_scalar", "01 1 11110 1 sz:1 1 Rm:5 11101 1 Rn:5 Rd:5",
                "facgt {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1139, "FMINP_vec", "0 Q:1 1 01110 1 sz:1 1 Rm:5 11110 1 Rn:5 Rd:5",
                "fminp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1140, "FRINTN_vec", "0 Q:1 0 01110 0 sz:1 10000 11000 10 Rn:5 Rd:5",
                "frintn {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1141, "FRINTM_vec", "0 Q:1 0 01110 0 sz:1 10000 11001 10 Rn:5 Rd:5",
                "frintm {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1142, "FCVTNS_vec", "0 Q:1 0 01110 0 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtns {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1143, "FCVTNS_scalar", "01 0 11110 0 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtns {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1144, "FCVTMS_vec", "0 Q:1 0 01110 0 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtms {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1145, "FCVTMS_scalar", "01 0 11110 0 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtms {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1146, "FCVTAS_vec", "0 Q:1 0 01110 0 sz:1 10000 11100 10 Rn:5 Rd:5",
                "fcvtas {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1147, "FCVTAS_scalar", "01 0 11110 0 sz:1 10000 11100 10 Rn:5 Rd:5",
                "fcvtas {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1148, "SCVTF_vec", "0 Q:1 0 01110 0 sz:1 10000 11101 10 Rn:5 Rd:5",
                "scvtf {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1149, "SCVTF_scalar", "01 0 11110 0 sz:1 10000 11101 10 Rn:5 Rd:5",
                "scvtf {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1150, "FABS_vec", "0 Q:1 0 01110 1 sz:1 10000 01111 10 Rn:5 Rd:5",
                "fabs {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1151, "FRINTP_vec", "0 Q:1 0 01110 1 sz:1 10000 11000 10 Rn:5 Rd:5",
                "frintp {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1152, "FRINTZ_vec", "0 Q:1 0 01110 1 sz:1 10000 11001 10 Rn:5 Rd:5",
                "frintz {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1153, "FCVTPS_vec", "0 Q:1 0 01110 1 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtps {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1154, "FCVTPS_scalar", "01 0 11110 1 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtps {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1155, "FCVTZS_vec", "0 Q:1 0 01110 1 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtzs {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1156, "FCVTZS_scalar", "01 0 11110 1 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtzs {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1157, "FRECPE_vec", "0 Q:1 0 01110 1 sz:1 10000 11101 10 Rn:5 Rd:5",
                "frecpe {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1158, "FRECPE_scalar", "01 0 11110 1 sz:1 10000 11101 10 Rn:5 Rd:5",
                "frecpe {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1159, "FRINTA_vec", "0 Q:1 1 01110 0 sz:1 10000 11000 10 Rn:5 Rd:5",
                "frinta {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1160, "FRINTX_vec", "0 Q:1 1 01110 0 sz:1 10000 11001 10 Rn:5 Rd:5",
                "frintx {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1161, "FCVTNU_vec", "0 Q:1 1 01110 0 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtnu {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1162, "FCVTNU_scalar", "01 1 11110 0 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtnu {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1163, "FCVTMU_vec", "0 Q:1 1 01110 0 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtmu {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1164, "FCVTMU_scalar", "01 1 11110 0 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtmu {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1165, "FCVTAU_vec", "0 Q:1 1 01110 0 sz:1 10000 11100 10 Rn:5 Rd:5",
                "fcvtau {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1166, "FCVTAU_scalar", "01 1 11110 0 sz:1 10000 11100 10 Rn:5 Rd:5",
                "fcvtau {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1167, "UCVTF_vec", "0 Q:1 1 01110 0 sz:1 10000 11101 10 Rn:5 Rd:5",
                "ucvtf {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1168, "UCVTF_scalar", "01 1 11110 0 sz:1 10000 11101 10 Rn:5 Rd:5",
                "ucvtf {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1169, "FNEG_vec", "0 Q:1 1 01110 1 sz:1 10000 01111 10 Rn:5 Rd:5",
                "fneg {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1170, "FRINTI_vec", "0 Q:1 1 01110 1 sz:1 10000 11001 10 Rn:5 Rd:5",
                "frinti {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1171, "FCVTPU_vec", "0 Q:1 1 01110 1 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtpu {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1172, "FCVTPU_scalar", "01 1 11110 1 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtpu {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1173, "FCVTZU_vec", "0 Q:1 1 01110 1 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtzu {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1174, "FCVTZU_scalar", "01 1 11110 1 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtzu {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1175, "FRSQRTE_vec", "0 Q:1 1 01110 1 sz:1 10000 11101 10 Rn:5 Rd:5",
                "frsqrte {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1176, "FRSQRTE_scalar", "01 1 11110 1 sz:1 10000 11101 10 Rn:5 Rd:5",
                "frsqrte {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1177, "FSQRT_vec", "0 Q:1 1 01110 1 sz:1 10000 11111 10 Rn:5 Rd:5",
                "fsqrt {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1178, "FCMGT_zero", "0 Q:1 0 01110 1 sz:1 10000 01100 10 Rn:5 Rd:5",
                "fcmgt {Vd.T}, {Vn.T}, #0.0", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1179, "FCMGT_zero_scalar", "01 0 11110 1 sz:1 10000 01100 10 Rn:5 Rd:5",
                "fcmgt {Vd}, {Vn}, #0.0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1180, "FCMEQ_zero", "0 Q:1 0 01110 1 sz:1 10000 01101 10 Rn:5 Rd:5",
                "fcmeq {Vd.T}, {Vn.T}, #0.0", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1181, "FCMEQ_zero_scalar", "01 0 11110 1 sz:1 10000 01101 10 Rn:5 Rd:5",
                "fcmeq {Vd}, {Vn}, #0.0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1182, "FCMLT_zero", "0 Q:1 0 01110 1 sz:1 10000 01110 10 Rn:5 Rd:5",
                "fcmlt {Vd.T}, {Vn.T}, #0.0", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1183, "FCMLT_zero_scalar", "01 0 11110 1 sz:1 10000 01110 10 Rn:5 Rd:5",
                "fcmlt {Vd}, {Vn}, #0.0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1184, "FCMGE_zero", "0 Q:1 1 01110 1 sz:1 10000 01100 10 Rn:5 Rd:5",
                "fcmge {Vd.T}, {Vn.T}, #0.0", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1185, "FCMGE_zero_scalar", "01 1 11110 1 sz:1 10000 01100 10 Rn:5 Rd:5",
                "fcmge {Vd}, {Vn}, #0.0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1186, "FCMLE_zero", "0 Q:1 1 01110 1 sz:1 10000 01101 10 Rn:5 Rd:5",
                "fcmle {Vd.T}, {Vn.T}, #0.0", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1187, "FCMLE_zero_scalar", "01 1 11110 1 sz:1 10000 01101 10 Rn:5 Rd:5",
                "fcmle {Vd}, {Vn}, #0.0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1188, "FRECPX_scalar", "01 0 11110 1 sz:1 10000 11111 10 Rn:5 Rd:5",
                "frecpx {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1189, "URECPE", "0 Q:1 0 01110 10 10000 11100 10 Rn:5 Rd:5",
                "urecpe {Vd.S}, {Vn.S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1190, "URSQRTE", "0 Q:1 1 01110 10 10000 11100 10 Rn:5 Rd:5",
                "ursqrte {Vd.S}, {Vn.S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1191, "FCVTN", "0 Q:1 0 01110 0 sz:1 10000 10110 10 Rn:5 Rd:5",
                "fcvtn{2} {Vd.Tb}, {Vn.Ta}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1192, "FCVTL", "0 Q:1 0 01110 0 sz:1 10000 10111 10 Rn:5 Rd:5",
                "fcvtl{2} {Vd.Ta}, {Vn.Tb}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1193, "FCVTXN_vec", "0 Q:1 1 01110 01 10000 10110 10 Rn:5 Rd:5",
                "fcvtxn{2} {Vd.S}, {Vn.2D}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1194, "FCVTXN_scalar", "01 1 11110 01 10000 10110 10 Rn:5 Rd:5",
                "fcvtxn {Sd}, {Dn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1195, "FMAXNMV", "0 1 1 01110 0 0 11000 01100 10 Rn:5 Rd:5",
                "fmaxnmv {Sd}, {Vn.4S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1196, "FMAXNMP_scalar", "01 1 11110 0 sz:1 11000 01100 10 Rn:5 Rd:5",
                "fmaxnmp {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1197, "FMAXV", "0 1 1 01110 0 0 11000 01111 10 Rn:5 Rd:5",
                "fmaxv {Sd}, {Vn.4S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1198, "FMAXP_scalar", "01 1 11110 0 sz:1 11000 01111 10 Rn:5 Rd:5",
                "fmaxp {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1199, "FMINNMV", "0 1 1 01110 1 0 11000 01100 10 Rn:5 Rd:5",
                "fminnmv {Sd}, {Vn.4S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1200, "FMINNMP_scalar", "01 1 11110 1 sz:1 11000 01100 10 Rn:5 Rd:5",
                "fminnmp {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
    }

    private static void fill12() {
        add(1201, "FMINV", "0 1 1 01110 1 0 11000 01111 10 Rn:5 Rd:5",
                "fminv {Sd}, {Vn.4S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1202, "FMINP_scalar", "01 1 11110 1 sz:1 11000 01111 10 Rn:5 Rd:5",
                "fminp {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1203, "FADDP_scalar", "01 1 11110 0 sz:1 11000 01101 10 Rn:5 Rd:5",
                "faddp {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1204, "FMLA_element_S", "0 Q:1 0 01111 10 L:1 Rm:5 0001 H:1 0 Rn:5 Rd:5",
                "fmla {Vd.T}, {Vn.T}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1205, "FMLA_element_D", "0 Q:1 0 01111 11 0 Rm:5 0001 H:1 0 Rn:5 Rd:5",
                "fmla {Vd.T}, {Vn.T}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD floating-point by element");
        add(1206, "FMLA_scalar_element_S", "01 0 11111 10 L:1 Rm:5 0001 H:1 0 Rn:5 Rd:5",
                "fmla {Vd}, {Vn}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1207, "FMLA_scalar_element_D", "01 0 11111 11 0 Rm:5 0001 H:1 0 Rn:5 Rd:5",
                "fmla {Vd}, {Vn}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1208, "FMLS_element_S", "0 Q:1 0 01111 10 L:1 Rm:5 0101 H:1 0 Rn:5 Rd:5",
                "fmls {Vd.T}, {Vn.T}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1209, "FMLS_element_D", "0 Q:1 0 01111 11 0 Rm:5 0101 H:1 0 Rn:5 Rd:5",
                "fmls {Vd.T}, {Vn.T}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD floating-point by element");
        add(1210, "FMLS_scalar_element_S", "01 0 11111 10 L:1 Rm:5 0101 H:1 0 Rn:5 Rd:5",
                "fmls {Vd}, {Vn}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1211, "FMLS_scalar_element_D", "01 0 11111 11 0 Rm:5 0101 H:1 0 Rn:5 Rd:5",
                "fmls {Vd}, {Vn}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1212, "FMUL_element_S", "0 Q:1 0 01111 10 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmul {Vd.T}, {Vn.T}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1213, "FMUL_element_D", "0 Q:1 0 01111 11 0 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmul {Vd.T}, {Vn.T}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD floating-point by element");
        add(1214, "FMUL_scalar_element_S", "01 0 11111 10 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmul {Vd}, {Vn}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1215, "FMUL_scalar_element_D", "01 0 11111 11 0 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmul {Vd}, {Vn}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1216, "FMULX_element_S", "0 Q:1 1 01111 10 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmulx {Vd.T}, {Vn.T}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1217, "FMULX_element_D", "0 Q:1 1 01111 11 0 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmulx {Vd.T}, {Vn.T}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD floating-point by element");
        add(1218, "FMULX_scalar_element_S", "01 1 11111 10 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmulx {Vd}, {Vn}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1219, "FMULX_scalar_element_D", "01 1 11111 11 0 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmulx {Vd}, {Vn}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1220, "SCVTF_fixed_vec_D", "0 Q:1 0 011110 1 low:3 immb:3 11100 1 Rn:5 Rd:5",
                "scvtf {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate: fixed point");
        add(1221, "SCVTF_fixed_scalar_D", "01 0 111110 1 low:3 immb:3 11100 1 Rn:5 Rd:5",
                "scvtf {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1222, "SCVTF_fixed_vec_S", "0 Q:1 0 011110 01 low:2 immb:3 11100 1 Rn:5 Rd:5",
                "scvtf {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1223, "SCVTF_fixed_scalar_S", "01 0 111110 01 low:2 immb:3 11100 1 Rn:5 Rd:5",
                "scvtf {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1224, "UCVTF_fixed_vec_D", "0 Q:1 1 011110 1 low:3 immb:3 11100 1 Rn:5 Rd:5",
                "ucvtf {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate: fixed point");
        add(1225, "UCVTF_fixed_scalar_D", "01 1 111110 1 low:3 immb:3 11100 1 Rn:5 Rd:5",
                "ucvtf {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1226, "UCVTF_fixed_vec_S", "0 Q:1 1 011110 01 low:2 immb:3 11100 1 Rn:5 Rd:5",
                "ucvtf {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1227, "UCVTF_fixed_scalar_S", "01 1 111110 01 low:2 immb:3 11100 1 Rn:5 Rd:5",
                "ucvtf {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1228, "FCVTZS_fixed_vec_D", "0 Q:1 0 011110 1 low:3 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzs {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate: fixed point");
        add(1229, "FCVTZS_fixed_scalar_D", "01 0 111110 1 low:3 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzs {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1230, "FCVTZS_fixed_vec_S", "0 Q:1 0 011110 01 low:2 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzs {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1231, "FCVTZS_fixed_scalar_S", "01 0 111110 01 low:2 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzs {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1232, "FCVTZU_fixed_vec_D", "0 Q:1 1 011110 1 low:3 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzu {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate: fixed point");
        add(1233, "FCVTZU_fixed_scalar_D", "01 1 111110 1 low:3 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzu {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1234, "FCVTZU_fixed_vec_S", "0 Q:1 1 011110 01 low:2 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzu {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1235, "FCVTZU_fixed_scalar_S", "01 1 111110 01 low:2 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzu {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1236, "AESE", "01001110 00 10100 00100 10 Rn:5 Rd:5",
                "aese {Vd.16B}, {Vn.16B}", "FEAT_AES", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1237, "AESD", "01001110 00 10100 00101 10 Rn:5 Rd:5",
                "aesd {Vd.16B}, {Vn.16B}", "FEAT_AES", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1238, "AESMC", "01001110 00 10100 00110 10 Rn:5 Rd:5",
                "aesmc {Vd.16B}, {Vn.16B}", "FEAT_AES", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1239, "AESIMC", "01001110 00 10100 00111 10 Rn:5 Rd:5",
                "aesimc {Vd.16B}, {Vn.16B}", "FEAT_AES", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1240, "SHA1C", "01011110 000 Rm:5 0 000 00 Rn:5 Rd:5",
                "sha1c {Qd}, {Sn}, {Vm.4S}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1241, "SHA1P", "01011110 000 Rm:5 0 001 00 Rn:5 Rd:5",
                "sha1p {Qd}, {Sn}, {Vm.4S}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1242, "SHA1M", "01011110 000 Rm:5 0 010 00 Rn:5 Rd:5",
                "sha1m {Qd}, {Sn}, {Vm.4S}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1243, "SHA1SU0", "01011110 000 Rm:5 0 011 00 Rn:5 Rd:5",
                "sha1su0 {Vd.4S}, {Vn.4S}, {Vm.4S}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1244, "SHA256H", "01011110 000 Rm:5 0 100 00 Rn:5 Rd:5",
                "sha256h {Qd}, {Qn}, {Vm.4S}", "FEAT_SHA256", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1245, "SHA256H2", "01011110 000 Rm:5 0 101 00 Rn:5 Rd:5",
                "sha256h2 {Qd}, {Qn}, {Vm.4S}", "FEAT_SHA256", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1246, "SHA256SU1", "01011110 000 Rm:5 0 110 00 Rn:5 Rd:5",
                "sha256su1 {Vd.4S}, {Vn.4S}, {Vm.4S}", "FEAT_SHA256", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1247, "SHA1H", "01011110 00 10100 00000 10 Rn:5 Rd:5",
                "sha1h {Sd}, {Sn}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1248, "SHA1SU1", "01011110 00 10100 00001 10 Rn:5 Rd:5",
                "sha1su1 {Vd.4S}, {Vn.4S}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1249, "SHA256SU0", "01011110 00 10100 00010 10 Rn:5 Rd:5",
                "sha256su0 {Vd.4S}, {Vn.4S}", "FEAT_SHA256", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1250, "PMULL_8", "0 Q:1 0 01110 00 1 Rm:5 1110 00 Rn:5 Rd:5",
                "pmull{2} {Vd.8H}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1251, "PMULL_64", "0 Q:1 0 01110 11 1 Rm:5 1110 00 Rn:5 Rd:5",
                "pmull{2} {Vd.1Q}, {Vn.D}, {Vm.D}", "FEAT_PMULL", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
    }

    private static void add(int number, String name, String pattern, String template, String feature, String attributes,
            boolean implemented, String group) {
        ALL[number] = Row.of(number, name, pattern, template, feature, attributes, implemented, group);
    }
}
