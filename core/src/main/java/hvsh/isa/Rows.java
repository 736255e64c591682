// Written by scripts/gen/GenIsa.java from core/src/main/isa/a64.isa. Change the table, not this file.
package hvsh.isa;

/** The instruction table, by row number. */
final class Rows {
    static final Row[] ALL = new Row[1519];

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
        fill13();
        fill14();
        fill15();
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
        add(100, "BTI", "11010101 00000011 0010 0100 pads:2 0 11111",
                "bti{pads}", "FEAT_BTI", "hot hint before:HINT", true, "Hints");
    }

    private static void fill1() {
        add(101, "HINT", "11010101 00000011 0010 CRm:4 op2:3 11111",
                "hint #{hint}", "-", "hot", true, "Hints");
        add(102, "BR", "1101011 0000 11111 000000 Rn:5 00000",
                "br {Xn}", "-", "hot branch btype", true, "Unconditional branch (register)");
        add(103, "BLR", "1101011 0001 11111 000000 Rn:5 00000",
                "blr {Xn}", "-", "hot branch btype", true, "Unconditional branch (register)");
        add(104, "RET", "1101011 0010 11111 000000 Rn:5 00000",
                "ret {Xn}", "-", "hot branch", true, "Unconditional branch (register)");
        add(105, "B", "0 00101 imm26:26",
                "b {label}", "-", "hot branch imm=signed(imm26,26)*4", true, "Unconditional branch (immediate)");
        add(106, "BL", "1 00101 imm26:26",
                "bl {label}", "-", "hot branch imm=signed(imm26,26)*4", true, "Unconditional branch (immediate)");
        add(107, "CBZ_64", "1 011010 0 imm19:19 Rt:5",
                "cbz {Xt}, {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Compare and branch (immediate)");
        add(108, "CBNZ_64", "1 011010 1 imm19:19 Rt:5",
                "cbnz {Xt}, {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Compare and branch (immediate)");
        add(109, "CBZ_32", "0 011010 0 imm19:19 Rt:5",
                "cbz {Wt}, {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Compare and branch (immediate)");
        add(110, "CBNZ_32", "0 011010 1 imm19:19 Rt:5",
                "cbnz {Wt}, {label}", "-", "hot branch imm=signed(imm19,19)*4", true, "Compare and branch (immediate)");
        add(111, "TBZ", "b5:1 011011 0 b40:5 imm14:14 Rt:5",
                "tbz {Rt}, #{bit}, {label}", "-", "hot branch imm=b5<<5|b40|signed(imm14,14)*4<<6", true, "Test and branch (immediate)");
        add(112, "TBNZ", "b5:1 011011 1 b40:5 imm14:14 Rt:5",
                "tbnz {Rt}, #{bit}, {label}", "-", "hot branch imm=b5<<5|b40|signed(imm14,14)*4<<6", true, "Test and branch (immediate)");
        add(113, "STP_post_64", "10 101 0 001 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Xt}, {Xt2}, [{Xn|SP}], #{simm}", "-", "hot store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(114, "STP_64", "10 101 0 010 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Xt}, {Xt2}, [{Xn|SP}{, #simm}]", "-", "hot store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(115, "STP_pre_64", "10 101 0 011 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Xt}, {Xt2}, [{Xn|SP}, #{simm}]!", "-", "hot store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(116, "LDP_post_64", "10 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Xt}, {Xt2}, [{Xn|SP}], #{simm}", "-", "hot load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(117, "LDP_64", "10 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Xt}, {Xt2}, [{Xn|SP}{, #simm}]", "-", "hot load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(118, "STP_32", "00 101 0 010 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Wt}, {Wt2}, [{Xn|SP}{, #simm}]", "-", "hot store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(119, "LDP_32", "00 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Wt}, {Wt2}, [{Xn|SP}{, #simm}]", "-", "hot load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(120, "STUR_32", "10 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Wt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(121, "LDUR_32", "10 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Wt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(122, "STUR_64", "11 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Xt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(123, "LDUR_64", "11 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Xt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(124, "STRB_post", "00 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}], #{simm}", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(125, "LDRB_post", "00 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}], #{simm}", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(126, "STR_post_32", "10 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}], #{simm}", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(127, "LDR_post_32", "10 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}], #{simm}", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(128, "STR_post_64", "11 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}], #{simm}", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(129, "LDR_post_64", "11 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}], #{simm}", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(130, "LDRB_pre", "00 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}, #{simm}]!", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(131, "STR_pre_64", "11 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}, #{simm}]!", "-", "hot store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(132, "LDR_pre_64", "11 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}, #{simm}]!", "-", "hot load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(133, "STRB_reg", "00 111 0 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}, {offset}]", "-", "hot store imm=0", true, "Load/store register (register offset)");
        add(134, "LDRB_reg", "00 111 0 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}, {offset}]", "-", "hot load imm=0", true, "Load/store register (register offset)");
        add(135, "LDRB_uxtw", "00 111 0 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}, {offset}]", "-", "hot load imm=0", true, "Load/store register (register offset)");
        add(136, "LDRH_reg", "01 111 0 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*1", true, "Load/store register (register offset)");
        add(137, "STR_reg_32", "10 111 0 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}, {offset}]", "-", "hot store imm=S*2", true, "Load/store register (register offset)");
        add(138, "LDR_reg_32", "10 111 0 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*2", true, "Load/store register (register offset)");
        add(139, "LDR_uxtw_32", "10 111 0 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*2", true, "Load/store register (register offset)");
        add(140, "STR_reg_64", "11 111 0 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}, {offset}]", "-", "hot store imm=S*3", true, "Load/store register (register offset)");
        add(141, "LDR_reg_64", "11 111 0 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*3", true, "Load/store register (register offset)");
        add(142, "LDR_uxtw_64", "11 111 0 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*3", true, "Load/store register (register offset)");
        add(143, "LDR_sxtw_64", "11 111 0 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}, {offset}]", "-", "hot load imm=S*3", true, "Load/store register (register offset)");
        add(144, "STRB_imm", "00 111 0 01 00 imm12:12 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=imm12", true, "Load/store register (unsigned immediate)");
        add(145, "LDRB_imm", "00 111 0 01 01 imm12:12 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=imm12", true, "Load/store register (unsigned immediate)");
        add(146, "STRH_imm", "01 111 0 01 00 imm12:12 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(147, "LDRH_imm", "01 111 0 01 01 imm12:12 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(148, "STR_imm_32", "10 111 0 01 00 imm12:12 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=imm12<<2", true, "Load/store register (unsigned immediate)");
        add(149, "LDR_imm_32", "10 111 0 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=imm12<<2", true, "Load/store register (unsigned immediate)");
        add(150, "STR_imm_64", "11 111 0 01 00 imm12:12 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}{, #simm}]", "-", "hot store imm=imm12<<3", true, "Load/store register (unsigned immediate)");
        add(151, "LDR_imm_64", "11 111 0 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {Xt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=imm12<<3", true, "Load/store register (unsigned immediate)");
        add(152, "LDRSW_imm_64", "10 111 0 01 10 imm12:12 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}{, #simm}]", "-", "hot load imm=imm12<<2", true, "Load/store register (unsigned immediate)");
        add(153, "UDF", "0000000000000000 imm16:16",
                "udf #{dec imm16}", "-", "system", true, "Reserved");
        add(154, "AND_lsr_64", "1 00 01010 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "and {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(155, "AND_asr_64", "1 00 01010 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "and {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(156, "AND_ror_64", "1 00 01010 11 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "and {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(157, "BIC_lsr_64", "1 00 01010 01 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bic {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(158, "BIC_asr_64", "1 00 01010 10 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bic {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(159, "BIC_ror_64", "1 00 01010 11 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bic {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(160, "ORR_asr_64", "1 01 01010 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "orr {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(161, "ORR_ror_64", "1 01 01010 11 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "orr {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(162, "ORN_lsr_64", "1 01 01010 01 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "orn {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(163, "ORN_asr_64", "1 01 01010 10 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "orn {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(164, "ORN_ror_64", "1 01 01010 11 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "orn {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(165, "EOR_asr_64", "1 10 01010 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "eor {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(166, "EOR_ror_64", "1 10 01010 11 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "eor {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(167, "EON_lsl_64", "1 10 01010 00 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "eon {Xd}, {Xn}, {Xm}{lsl}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(168, "EON_lsr_64", "1 10 01010 01 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "eon {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(169, "EON_asr_64", "1 10 01010 10 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "eon {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(170, "EON_ror_64", "1 10 01010 11 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "eon {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(171, "ANDS_lsr_64", "1 11 01010 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "ands {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(172, "ANDS_asr_64", "1 11 01010 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "ands {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(173, "ANDS_ror_64", "1 11 01010 11 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "ands {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(174, "BICS_lsr_64", "1 11 01010 01 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bics {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(175, "BICS_asr_64", "1 11 01010 10 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bics {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(176, "BICS_ror_64", "1 11 01010 11 1 Rm:5 imm6:6 Rn:5 Rd:5",
                "bics {Xd}, {Xn}, {Xm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(177, "AND_lsr_32", "0 00 01010 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "and {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(178, "AND_asr_32", "0 00 01010 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "and {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(179, "AND_ror_32", "0 00 01010 11 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "and {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(180, "BIC_lsr_32", "0 00 01010 01 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bic {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(181, "BIC_asr_32", "0 00 01010 10 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bic {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(182, "BIC_ror_32", "0 00 01010 11 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bic {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(183, "ORR_lsr_32", "0 01 01010 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orr {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(184, "ORR_asr_32", "0 01 01010 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orr {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(185, "ORR_ror_32", "0 01 01010 11 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orr {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(186, "ORN_lsr_32", "0 01 01010 01 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orn {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(187, "ORN_asr_32", "0 01 01010 10 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orn {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(188, "ORN_ror_32", "0 01 01010 11 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "orn {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(189, "EOR_asr_32", "0 10 01010 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eor {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(190, "EOR_ror_32", "0 10 01010 11 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eor {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(191, "EON_lsl_32", "0 10 01010 00 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eon {Wd}, {Wn}, {Wm}{lsl}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(192, "EON_lsr_32", "0 10 01010 01 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eon {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(193, "EON_asr_32", "0 10 01010 10 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eon {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(194, "EON_ror_32", "0 10 01010 11 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "eon {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(195, "ANDS_lsr_32", "0 11 01010 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "ands {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(196, "ANDS_asr_32", "0 11 01010 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "ands {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(197, "ANDS_ror_32", "0 11 01010 11 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "ands {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(198, "BICS_lsl_32", "0 11 01010 00 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bics {Wd}, {Wn}, {Wm}{lsl}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(199, "BICS_lsr_32", "0 11 01010 01 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bics {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(200, "BICS_asr_32", "0 11 01010 10 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bics {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Logical (shifted register)");
    }

    private static void fill2() {
        add(201, "BICS_ror_32", "0 11 01010 11 1 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "bics {Wd}, {Wn}, {Wm}{ror}", "-", "imm=imm6", true, "Logical (shifted register)");
        add(202, "ADDS_lsr_64", "1 0 1 01011 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "adds {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(203, "ADDS_asr_64", "1 0 1 01011 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "adds {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(204, "SUB_lsr_64", "1 1 0 01011 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "sub {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(205, "SUB_asr_64", "1 1 0 01011 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "sub {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(206, "SUBS_lsr_64", "1 1 1 01011 01 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "subs {Xd}, {Xn}, {Xm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(207, "SUBS_asr_64", "1 1 1 01011 10 0 Rm:5 imm6:6 Rn:5 Rd:5",
                "subs {Xd}, {Xn}, {Xm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(208, "ADD_lsr_32", "0 0 0 01011 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "add {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(209, "ADD_asr_32", "0 0 0 01011 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "add {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(210, "ADDS_lsr_32", "0 0 1 01011 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "adds {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(211, "ADDS_asr_32", "0 0 1 01011 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "adds {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(212, "SUB_lsr_32", "0 1 0 01011 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "sub {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(213, "SUB_asr_32", "0 1 0 01011 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "sub {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(214, "SUBS_lsr_32", "0 1 1 01011 01 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "subs {Wd}, {Wn}, {Wm}{lsr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(215, "SUBS_asr_32", "0 1 1 01011 10 0 Rm:5 0 imm6:5 Rn:5 Rd:5",
                "subs {Wd}, {Wn}, {Wm}{asr}", "-", "imm=imm6", true, "Add/subtract (shifted register)");
        add(216, "ADDS_ext_64", "1 0 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "adds {Xd}, {Xn|SP}, {extended}", "-", "imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(217, "ADD_ext_32", "0 0 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "add {Wd|SP}, {Wn|SP}, {extended}", "-", "imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(218, "ADDS_ext_32", "0 0 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "adds {Wd}, {Wn|SP}, {extended}", "-", "imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(219, "SUB_ext_32", "0 1 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "sub {Wd|SP}, {Wn|SP}, {extended}", "-", "imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(220, "SUBS_ext_32", "0 1 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5",
                "subs {Wd}, {Wn|SP}, {extended}", "-", "imm=option|imm3<<3 unalloc:imm3>4", true, "Add/subtract (extended register)");
        add(221, "ADCS_64", "1 0 1 11010000 Rm:5 000000 Rn:5 Rd:5",
                "adcs {Xd}, {Xn}, {Xm}", "-", "", true, "Add/subtract (with carry)");
        add(222, "SBC_64", "1 1 0 11010000 Rm:5 000000 Rn:5 Rd:5",
                "sbc {Xd}, {Xn}, {Xm}", "-", "", true, "Add/subtract (with carry)");
        add(223, "SBCS_64", "1 1 1 11010000 Rm:5 000000 Rn:5 Rd:5",
                "sbcs {Xd}, {Xn}, {Xm}", "-", "", true, "Add/subtract (with carry)");
        add(224, "ADC_32", "0 0 0 11010000 Rm:5 000000 Rn:5 Rd:5",
                "adc {Wd}, {Wn}, {Wm}", "-", "", true, "Add/subtract (with carry)");
        add(225, "ADCS_32", "0 0 1 11010000 Rm:5 000000 Rn:5 Rd:5",
                "adcs {Wd}, {Wn}, {Wm}", "-", "", true, "Add/subtract (with carry)");
        add(226, "SBC_32", "0 1 0 11010000 Rm:5 000000 Rn:5 Rd:5",
                "sbc {Wd}, {Wn}, {Wm}", "-", "", true, "Add/subtract (with carry)");
        add(227, "SBCS_32", "0 1 1 11010000 Rm:5 000000 Rn:5 Rd:5",
                "sbcs {Wd}, {Wn}, {Wm}", "-", "", true, "Add/subtract (with carry)");
        add(228, "RMIF", "101 11010000 imm6:6 00001 Rn:5 0 flags:4",
                "rmif {Xn}, #{dec imm6}, #{dec flags}", "FEAT_FlagM", "imm=imm6|flags<<6", true, "Rotate right into flags, evaluate into flags");
        add(229, "SETF8", "001 11010000 000000 0 0010 Rn:5 0 1101",
                "setf8 {Wn}", "FEAT_FlagM", "", true, "Rotate right into flags, evaluate into flags");
        add(230, "SETF16", "001 11010000 000000 1 0010 Rn:5 0 1101",
                "setf16 {Wn}", "FEAT_FlagM", "", true, "Rotate right into flags, evaluate into flags");
        add(231, "CCMN_reg_64", "1 0 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 flags:4",
                "ccmn {Xn}, {Xm}, #{flags}, {cond}", "-", "imm=holds(cond)|flags<<16", true, "Conditional compare");
        add(232, "CCMN_imm_64", "1 0 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 flags:4",
                "ccmn {Xn}, #{imm5}, #{flags}, {cond}", "-", "imm=holds(cond)|flags<<16|imm5<<20", true, "Conditional compare");
        add(233, "CCMN_reg_32", "0 0 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 flags:4",
                "ccmn {Wn}, {Wm}, #{flags}, {cond}", "-", "imm=holds(cond)|flags<<16", true, "Conditional compare");
        add(234, "CCMN_imm_32", "0 0 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 flags:4",
                "ccmn {Wn}, #{imm5}, #{flags}, {cond}", "-", "imm=holds(cond)|flags<<16|imm5<<20", true, "Conditional compare");
        add(235, "CSNEG_64", "1 1 0 11010100 Rm:5 cond:4 01 Rn:5 Rd:5",
                "csneg {Xd}, {Xn}, {Xm}, {cond}", "-", "imm=holds(cond)", true, "Conditional select");
        add(236, "CSINV_32", "0 1 0 11010100 Rm:5 cond:4 00 Rn:5 Rd:5",
                "csinv {Wd}, {Wn}, {Wm}, {cond}", "-", "imm=holds(cond)", true, "Conditional select");
        add(237, "CSNEG_32", "0 1 0 11010100 Rm:5 cond:4 01 Rn:5 Rd:5",
                "csneg {Wd}, {Wn}, {Wm}, {cond}", "-", "imm=holds(cond)", true, "Conditional select");
        add(238, "SDIV_64", "1 0 0 11010110 Rm:5 000011 Rn:5 Rd:5",
                "sdiv {Xd}, {Xn}, {Xm}", "-", "", true, "Data-processing (2 source)");
        add(239, "ASRV_64", "1 0 0 11010110 Rm:5 001010 Rn:5 Rd:5",
                "asrv {Xd}, {Xn}, {Xm}", "-", "", true, "Data-processing (2 source)");
        add(240, "RORV_64", "1 0 0 11010110 Rm:5 001011 Rn:5 Rd:5",
                "rorv {Xd}, {Xn}, {Xm}", "-", "", true, "Data-processing (2 source)");
        add(241, "SDIV_32", "0 0 0 11010110 Rm:5 000011 Rn:5 Rd:5",
                "sdiv {Wd}, {Wn}, {Wm}", "-", "", true, "Data-processing (2 source)");
        add(242, "ASRV_32", "0 0 0 11010110 Rm:5 001010 Rn:5 Rd:5",
                "asrv {Wd}, {Wn}, {Wm}", "-", "", true, "Data-processing (2 source)");
        add(243, "RORV_32", "0 0 0 11010110 Rm:5 001011 Rn:5 Rd:5",
                "rorv {Wd}, {Wn}, {Wm}", "-", "", true, "Data-processing (2 source)");
        add(244, "CRC32B", "0 0 0 11010110 Rm:5 010 0 00 Rn:5 Rd:5",
                "crc32b {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(245, "CRC32CB", "0 0 0 11010110 Rm:5 010 1 00 Rn:5 Rd:5",
                "crc32cb {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(246, "CRC32H", "0 0 0 11010110 Rm:5 010 0 01 Rn:5 Rd:5",
                "crc32h {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(247, "CRC32CH", "0 0 0 11010110 Rm:5 010 1 01 Rn:5 Rd:5",
                "crc32ch {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(248, "CRC32W", "0 0 0 11010110 Rm:5 010 0 10 Rn:5 Rd:5",
                "crc32w {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(249, "CRC32CW", "0 0 0 11010110 Rm:5 010 1 10 Rn:5 Rd:5",
                "crc32cw {Wd}, {Wn}, {Wm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(250, "CRC32X", "1 0 0 11010110 Rm:5 010 0 11 Rn:5 Rd:5",
                "crc32x {Wd}, {Wn}, {Xm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(251, "CRC32CX", "1 0 0 11010110 Rm:5 010 1 11 Rn:5 Rd:5",
                "crc32cx {Wd}, {Wn}, {Xm}", "FEAT_CRC32", "", true, "Data-processing (2 source)");
        add(252, "RBIT_64", "1 1 0 11010110 00000 000000 Rn:5 Rd:5",
                "rbit {Xd}, {Xn}", "-", "", true, "Data-processing (1 source)");
        add(253, "REV16_64", "1 1 0 11010110 00000 000001 Rn:5 Rd:5",
                "rev16 {Xd}, {Xn}", "-", "", true, "Data-processing (1 source)");
        add(254, "REV32_64", "1 1 0 11010110 00000 000010 Rn:5 Rd:5",
                "rev32 {Xd}, {Xn}", "-", "", true, "Data-processing (1 source)");
        add(255, "CLS_64", "1 1 0 11010110 00000 000101 Rn:5 Rd:5",
                "cls {Xd}, {Xn}", "-", "", true, "Data-processing (1 source)");
        add(256, "RBIT_32", "0 1 0 11010110 00000 000000 Rn:5 Rd:5",
                "rbit {Wd}, {Wn}", "-", "", true, "Data-processing (1 source)");
        add(257, "REV16_32", "0 1 0 11010110 00000 000001 Rn:5 Rd:5",
                "rev16 {Wd}, {Wn}", "-", "", true, "Data-processing (1 source)");
        add(258, "CLS_32", "0 1 0 11010110 00000 000101 Rn:5 Rd:5",
                "cls {Wd}, {Wn}", "-", "", true, "Data-processing (1 source)");
        add(259, "PACIA", "1 1 0 11010110 00001 000000 Rn:5 Rd:5",
                "pacia {Xd}, {Xn|SP}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(260, "AUTIA", "1 1 0 11010110 00001 000100 Rn:5 Rd:5",
                "autia {Xd}, {Xn|SP}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(261, "PACIZA", "1 1 0 11010110 00001 001000 11111 Rd:5",
                "paciza {Xd}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(262, "AUTIZA", "1 1 0 11010110 00001 001100 11111 Rd:5",
                "autiza {Xd}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(263, "PACIB", "1 1 0 11010110 00001 000001 Rn:5 Rd:5",
                "pacib {Xd}, {Xn|SP}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(264, "AUTIB", "1 1 0 11010110 00001 000101 Rn:5 Rd:5",
                "autib {Xd}, {Xn|SP}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(265, "PACIZB", "1 1 0 11010110 00001 001001 11111 Rd:5",
                "pacizb {Xd}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(266, "AUTIZB", "1 1 0 11010110 00001 001101 11111 Rd:5",
                "autizb {Xd}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(267, "PACDA", "1 1 0 11010110 00001 000010 Rn:5 Rd:5",
                "pacda {Xd}, {Xn|SP}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(268, "AUTDA", "1 1 0 11010110 00001 000110 Rn:5 Rd:5",
                "autda {Xd}, {Xn|SP}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(269, "PACDZA", "1 1 0 11010110 00001 001010 11111 Rd:5",
                "pacdza {Xd}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(270, "AUTDZA", "1 1 0 11010110 00001 001110 11111 Rd:5",
                "autdza {Xd}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(271, "PACDB", "1 1 0 11010110 00001 000011 Rn:5 Rd:5",
                "pacdb {Xd}, {Xn|SP}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(272, "AUTDB", "1 1 0 11010110 00001 000111 Rn:5 Rd:5",
                "autdb {Xd}, {Xn|SP}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(273, "PACDZB", "1 1 0 11010110 00001 001011 11111 Rd:5",
                "pacdzb {Xd}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(274, "AUTDZB", "1 1 0 11010110 00001 001111 11111 Rd:5",
                "autdzb {Xd}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(275, "XPACI", "1 1 0 11010110 00001 010000 11111 Rd:5",
                "xpaci {Xd}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(276, "XPACD", "1 1 0 11010110 00001 010001 11111 Rd:5",
                "xpacd {Xd}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(277, "PACGA", "1 0 0 11010110 Rm:5 001100 Rn:5 Rd:5",
                "pacga {Xd}, {Xn}, {Xm|SP}", "FEAT_PAuth", "", true, "Pointer authentication");
        add(278, "BRAAZ", "1101011 0000 11111 000010 Rn:5 11111",
                "braaz {Xn}", "FEAT_PAuth", "branch btype", true, "Pointer authentication");
        add(279, "BRAA", "1101011 1000 11111 000010 Rn:5 Rm:5",
                "braa {Xn}, {Xm|SP}", "FEAT_PAuth", "branch btype", true, "Pointer authentication");
        add(280, "BLRAAZ", "1101011 0001 11111 000010 Rn:5 11111",
                "blraaz {Xn}", "FEAT_PAuth", "branch btype", true, "Pointer authentication");
        add(281, "BLRAA", "1101011 1001 11111 000010 Rn:5 Rm:5",
                "blraa {Xn}, {Xm|SP}", "FEAT_PAuth", "branch btype", true, "Pointer authentication");
        add(282, "RETAA", "1101011 0010 11111 000010 11111 11111",
                "retaa", "FEAT_PAuth", "branch", true, "Pointer authentication");
        add(283, "ERETAA", "1101011 0100 11111 000010 11111 11111",
                "eretaa", "FEAT_PAuth", "system", true, "Pointer authentication");
        add(284, "LDRAA", "11 111 0 00 0 S:1 1 imm9:9 0 1 Rn:5 Rt:5",
                "ldraa {Xt}, [{Xn|SP}{, #simm}]", "FEAT_PAuth", "load imm=signed(S<<9|imm9,10)*8", true, "Pointer authentication");
        add(285, "LDRAA_pre", "11 111 0 00 0 S:1 1 imm9:9 1 1 Rn:5 Rt:5",
                "ldraa {Xt}, [{Xn|SP}{, #simm}]!", "FEAT_PAuth", "load imm=signed(S<<9|imm9,10)*8", true, "Pointer authentication");
        add(286, "BRABZ", "1101011 0000 11111 000011 Rn:5 11111",
                "brabz {Xn}", "FEAT_PAuth", "branch btype", true, "Pointer authentication");
        add(287, "BRAB", "1101011 1000 11111 000011 Rn:5 Rm:5",
                "brab {Xn}, {Xm|SP}", "FEAT_PAuth", "branch btype", true, "Pointer authentication");
        add(288, "BLRABZ", "1101011 0001 11111 000011 Rn:5 11111",
                "blrabz {Xn}", "FEAT_PAuth", "branch btype", true, "Pointer authentication");
        add(289, "BLRAB", "1101011 1001 11111 000011 Rn:5 Rm:5",
                "blrab {Xn}, {Xm|SP}", "FEAT_PAuth", "branch btype", true, "Pointer authentication");
        add(290, "RETAB", "1101011 0010 11111 000011 11111 11111",
                "retab", "FEAT_PAuth", "branch", true, "Pointer authentication");
        add(291, "ERETAB", "1101011 0100 11111 000011 11111 11111",
                "eretab", "FEAT_PAuth", "system", true, "Pointer authentication");
        add(292, "LDRAB", "11 111 0 00 1 S:1 1 imm9:9 0 1 Rn:5 Rt:5",
                "ldrab {Xt}, [{Xn|SP}{, #simm}]", "FEAT_PAuth", "load imm=signed(S<<9|imm9,10)*8", true, "Pointer authentication");
        add(293, "LDRAB_pre", "11 111 0 00 1 S:1 1 imm9:9 1 1 Rn:5 Rt:5",
                "ldrab {Xt}, [{Xn|SP}{, #simm}]!", "FEAT_PAuth", "load imm=signed(S<<9|imm9,10)*8", true, "Pointer authentication");
        add(294, "SMSUBL", "1 00 11011 001 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "smsubl {Xd}, {Wn}, {Wm}, {Xa}", "-", "", true, "Data-processing (3 source)");
        add(295, "UMSUBL", "1 00 11011 101 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "umsubl {Xd}, {Wn}, {Wm}, {Xa}", "-", "", true, "Data-processing (3 source)");
        add(296, "SMULH", "1 00 11011 010 Rm:5 0 sbo:5 Rn:5 Rd:5",
                "smulh {Xd}, {Xn}, {Xm}", "-", "", true, "Data-processing (3 source)");
        add(297, "UMULH", "1 00 11011 110 Rm:5 0 sbo:5 Rn:5 Rd:5",
                "umulh {Xd}, {Xn}, {Xm}", "-", "", true, "Data-processing (3 source)");
        add(298, "B_vs", "0101010 0 imm19:19 0 0110",
                "b.vs {label}", "-", "branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(299, "B_vc", "0101010 0 imm19:19 0 0111",
                "b.vc {label}", "-", "branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
        add(300, "B_al", "0101010 0 imm19:19 0 111 nv:1",
                "b.{cond} {label}", "-", "branch imm=signed(imm19,19)*4", true, "Conditional branch (immediate)");
    }

    private static void fill3() {
        add(301, "SVC", "11010100 000 imm16:16 00001",
                "svc #{imm16}", "-", "system", true, "Exception generation");
        add(302, "HVC", "11010100 000 imm16:16 00010",
                "hvc #{imm16}", "-", "system", true, "Exception generation");
        add(303, "SMC", "11010100 000 imm16:16 00011",
                "smc #{imm16}", "-", "system", true, "Exception generation");
        add(304, "BRK", "11010100 001 imm16:16 00000",
                "brk #{imm16}", "-", "system", true, "Exception generation");
        add(305, "HLT", "11010100 010 imm16:16 00000",
                "hlt #{imm16}", "-", "system", true, "Exception generation");
        add(306, "DCPS1", "11010100 101 imm16:16 00001",
                "dcps1 #{imm16}", "-", "system", true, "Exception generation");
        add(307, "DCPS2", "11010100 101 imm16:16 00010",
                "dcps2 #{imm16}", "-", "system", true, "Exception generation");
        add(308, "DCPS3", "11010100 101 imm16:16 00011",
                "dcps3 #{imm16}", "-", "system", true, "Exception generation");
        add(309, "YIELD", "11010101 00000011 0010 0000 001 11111",
                "yield", "-", "system before:HINT", true, "Hints");
        add(310, "WFE", "11010101 00000011 0010 0000 010 11111",
                "wfe", "-", "system before:HINT", true, "Hints");
        add(311, "WFI", "11010101 00000011 0010 0000 011 11111",
                "wfi", "-", "system before:HINT", true, "Hints");
        add(312, "SEV", "11010101 00000011 0010 0000 100 11111",
                "sev", "-", "system before:HINT", true, "Hints");
        add(313, "SEVL", "11010101 00000011 0010 0000 101 11111",
                "sevl", "-", "system before:HINT", true, "Hints");
        add(314, "XPACLRI", "11010101 00000011 0010 0000 111 11111",
                "xpaclri", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(315, "PACIA1716", "11010101 00000011 0010 0001 000 11111",
                "pacia1716", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(316, "AUTIA1716", "11010101 00000011 0010 0001 100 11111",
                "autia1716", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(317, "PACIAZ", "11010101 00000011 0010 0011 000 11111",
                "paciaz", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(318, "PACIASP", "11010101 00000011 0010 0011 001 11111",
                "paciasp", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(319, "AUTIAZ", "11010101 00000011 0010 0011 100 11111",
                "autiaz", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(320, "AUTIASP", "11010101 00000011 0010 0011 101 11111",
                "autiasp", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(321, "PACIB1716", "11010101 00000011 0010 0001 010 11111",
                "pacib1716", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(322, "AUTIB1716", "11010101 00000011 0010 0001 110 11111",
                "autib1716", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(323, "PACIBZ", "11010101 00000011 0010 0011 010 11111",
                "pacibz", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(324, "PACIBSP", "11010101 00000011 0010 0011 011 11111",
                "pacibsp", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(325, "AUTIBZ", "11010101 00000011 0010 0011 110 11111",
                "autibz", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(326, "AUTIBSP", "11010101 00000011 0010 0011 111 11111",
                "autibsp", "FEAT_PAuth", "hint before:HINT", true, "Hints");
        add(327, "ESB", "11010101 00000011 0010 0010 000 11111",
                "esb", "FEAT_RAS", "system hint before:HINT", true, "Hints");
        add(328, "CLREX", "11010101 00000011 0011 CRm:4 010 11111",
                "clrex{optional}", "-", "system", true, "Barriers");
        add(329, "DSB", "11010101 00000011 0011 CRm:4 100 11111",
                "dsb {barrier}", "-", "system", true, "Barriers");
        add(330, "DMB", "11010101 00000011 0011 CRm:4 101 11111",
                "dmb {barrier}", "-", "system", true, "Barriers");
        add(331, "ISB", "11010101 00000011 0011 CRm:4 110 11111",
                "isb{optional}", "-", "system", true, "Barriers");
        add(332, "SB", "11010101 00000011 0011 0000 111 11111",
                "sb", "FEAT_SB", "", true, "Barriers");
        add(333, "CFINV", "1101010100 0 00 000 0100 0000 000 11111",
                "cfinv", "FEAT_FlagM", "before:MSR_imm", true, "PSTATE, system instructions, system register move");
        add(334, "XAFLAG", "1101010100 0 00 000 0100 0000 001 11111",
                "xaflag", "FEAT_FlagM2", "before:MSR_imm", true, "PSTATE, system instructions, system register move");
        add(335, "AXFLAG", "1101010100 0 00 000 0100 0000 010 11111",
                "axflag", "FEAT_FlagM2", "before:MSR_imm", true, "PSTATE, system instructions, system register move");
        add(336, "MSR_imm", "1101010100 0 00 op1:3 0100 CRm:4 op2:3 11111",
                "msr {pstate}, #{CRm}", "-", "system", true, "PSTATE, system instructions, system register move");
        add(337, "SYS", "1101010100 0 01 op1:3 CRn:4 CRm:4 op2:3 Rt:5",
                "sys #{dec op1}, {Cn}, {Cm}, #{dec op2}{, Xt}", "-", "system", true, "PSTATE, system instructions, system register move");
        add(338, "SYSL", "1101010100 1 01 op1:3 CRn:4 CRm:4 op2:3 Rt:5",
                "sysl {Xt}, #{dec op1}, {Cn}, {Cm}, #{dec op2}", "-", "system", true, "PSTATE, system instructions, system register move");
        add(339, "MSR_reg", "1101010100 0 1 o0:1 op1:3 CRn:4 CRm:4 op2:3 Rt:5",
                "msr {sysreg}, {Xt}", "-", "system", true, "PSTATE, system instructions, system register move");
        add(340, "MRS", "1101010100 1 1 o0:1 op1:3 CRn:4 CRm:4 op2:3 Rt:5",
                "mrs {Xt}, {sysreg}", "-", "system", true, "PSTATE, system instructions, system register move");
        add(341, "ERET", "1101011 0100 11111 000000 11111 00000",
                "eret", "-", "system", true, "Unconditional branch (register)");
        add(342, "DRPS", "1101011 0101 11111 000000 11111 00000",
                "drps", "-", "system", true, "Unconditional branch (register)");
        add(343, "STXRB", "00 001000 0 0 0 Rs:5 0 sbo:5 Rn:5 Rt:5",
                "stxrb {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(344, "STLXRB", "00 001000 0 0 0 Rs:5 1 sbo:5 Rn:5 Rt:5",
                "stlxrb {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(345, "LDXRB", "00 001000 0 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldxrb {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(346, "LDAXRB", "00 001000 0 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldaxrb {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(347, "STLRB", "00 001000 1 0 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "stlrb {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(348, "LDARB", "00 001000 1 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldarb {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(349, "STLLRB", "00 001000 1 0 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "stllrb {Wt}, [{Xn|SP}]", "FEAT_LOR", "store", true, "Load/store exclusive, acquire/release");
        add(350, "LDLARB", "00 001000 1 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldlarb {Wt}, [{Xn|SP}]", "FEAT_LOR", "load", true, "Load/store exclusive, acquire/release");
        add(351, "STXRH", "01 001000 0 0 0 Rs:5 0 sbo:5 Rn:5 Rt:5",
                "stxrh {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(352, "STLXRH", "01 001000 0 0 0 Rs:5 1 sbo:5 Rn:5 Rt:5",
                "stlxrh {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(353, "LDXRH", "01 001000 0 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldxrh {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(354, "LDAXRH", "01 001000 0 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldaxrh {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(355, "STLRH", "01 001000 1 0 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "stlrh {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(356, "LDARH", "01 001000 1 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldarh {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(357, "STLLRH", "01 001000 1 0 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "stllrh {Wt}, [{Xn|SP}]", "FEAT_LOR", "store", true, "Load/store exclusive, acquire/release");
        add(358, "LDLARH", "01 001000 1 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldlarh {Wt}, [{Xn|SP}]", "FEAT_LOR", "load", true, "Load/store exclusive, acquire/release");
        add(359, "STXR_32", "10 001000 0 0 0 Rs:5 0 sbo:5 Rn:5 Rt:5",
                "stxr {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(360, "STLXR_32", "10 001000 0 0 0 Rs:5 1 sbo:5 Rn:5 Rt:5",
                "stlxr {Ws}, {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(361, "LDXR_32", "10 001000 0 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldxr {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(362, "LDAXR_32", "10 001000 0 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldaxr {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(363, "STLR_32", "10 001000 1 0 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "stlr {Wt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(364, "LDAR_32", "10 001000 1 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldar {Wt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(365, "STLLR_32", "10 001000 1 0 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "stllr {Wt}, [{Xn|SP}]", "FEAT_LOR", "store", true, "Load/store exclusive, acquire/release");
        add(366, "LDLAR_32", "10 001000 1 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldlar {Wt}, [{Xn|SP}]", "FEAT_LOR", "load", true, "Load/store exclusive, acquire/release");
        add(367, "STXR_64", "11 001000 0 0 0 Rs:5 0 sbo:5 Rn:5 Rt:5",
                "stxr {Ws}, {Xt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(368, "STLXR_64", "11 001000 0 0 0 Rs:5 1 sbo:5 Rn:5 Rt:5",
                "stlxr {Ws}, {Xt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(369, "LDXR_64", "11 001000 0 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldxr {Xt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(370, "LDAXR_64", "11 001000 0 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldaxr {Xt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(371, "STLR_64", "11 001000 1 0 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "stlr {Xt}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(372, "LDAR_64", "11 001000 1 1 0 sbo:5 1 sbo2:5 Rn:5 Rt:5",
                "ldar {Xt}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(373, "STLLR_64", "11 001000 1 0 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "stllr {Xt}, [{Xn|SP}]", "FEAT_LOR", "store", true, "Load/store exclusive, acquire/release");
        add(374, "LDLAR_64", "11 001000 1 1 0 sbo:5 0 sbo2:5 Rn:5 Rt:5",
                "ldlar {Xt}, [{Xn|SP}]", "FEAT_LOR", "load", true, "Load/store exclusive, acquire/release");
        add(375, "STXP_32", "1 0 001000 0 0 1 Rs:5 0 Rt2:5 Rn:5 Rt:5",
                "stxp {Ws}, {Wt}, {Wt2}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(376, "STLXP_32", "1 0 001000 0 0 1 Rs:5 1 Rt2:5 Rn:5 Rt:5",
                "stlxp {Ws}, {Wt}, {Wt2}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(377, "LDXP_32", "1 0 001000 0 1 1 sbo:5 0 Rt2:5 Rn:5 Rt:5",
                "ldxp {Wt}, {Wt2}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(378, "LDAXP_32", "1 0 001000 0 1 1 sbo:5 1 Rt2:5 Rn:5 Rt:5",
                "ldaxp {Wt}, {Wt2}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(379, "STXP_64", "1 1 001000 0 0 1 Rs:5 0 Rt2:5 Rn:5 Rt:5",
                "stxp {Ws}, {Xt}, {Xt2}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(380, "STLXP_64", "1 1 001000 0 0 1 Rs:5 1 Rt2:5 Rn:5 Rt:5",
                "stlxp {Ws}, {Xt}, {Xt2}, [{Xn|SP}]", "-", "store", true, "Load/store exclusive, acquire/release");
        add(381, "LDXP_64", "1 1 001000 0 1 1 sbo:5 0 Rt2:5 Rn:5 Rt:5",
                "ldxp {Xt}, {Xt2}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(382, "LDAXP_64", "1 1 001000 0 1 1 sbo:5 1 Rt2:5 Rn:5 Rt:5",
                "ldaxp {Xt}, {Xt2}, [{Xn|SP}]", "-", "load", true, "Load/store exclusive, acquire/release");
        add(383, "LDADDB", "00 111 0 00 A:1 R:1 1 Rs:5 0 000 00 Rn:5 Rt:5",
                "ldadd{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(384, "LDADDH", "01 111 0 00 A:1 R:1 1 Rs:5 0 000 00 Rn:5 Rt:5",
                "ldadd{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(385, "LDADD_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 000 00 Rn:5 Rt:5",
                "ldadd{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(386, "LDADD_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 000 00 Rn:5 Rt:5",
                "ldadd{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(387, "LDCLRB", "00 111 0 00 A:1 R:1 1 Rs:5 0 001 00 Rn:5 Rt:5",
                "ldclr{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(388, "LDCLRH", "01 111 0 00 A:1 R:1 1 Rs:5 0 001 00 Rn:5 Rt:5",
                "ldclr{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(389, "LDCLR_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 001 00 Rn:5 Rt:5",
                "ldclr{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(390, "LDCLR_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 001 00 Rn:5 Rt:5",
                "ldclr{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(391, "LDEORB", "00 111 0 00 A:1 R:1 1 Rs:5 0 010 00 Rn:5 Rt:5",
                "ldeor{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(392, "LDEORH", "01 111 0 00 A:1 R:1 1 Rs:5 0 010 00 Rn:5 Rt:5",
                "ldeor{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(393, "LDEOR_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 010 00 Rn:5 Rt:5",
                "ldeor{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(394, "LDEOR_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 010 00 Rn:5 Rt:5",
                "ldeor{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(395, "LDSETB", "00 111 0 00 A:1 R:1 1 Rs:5 0 011 00 Rn:5 Rt:5",
                "ldset{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(396, "LDSETH", "01 111 0 00 A:1 R:1 1 Rs:5 0 011 00 Rn:5 Rt:5",
                "ldset{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(397, "LDSET_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 011 00 Rn:5 Rt:5",
                "ldset{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(398, "LDSET_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 011 00 Rn:5 Rt:5",
                "ldset{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(399, "LDSMAXB", "00 111 0 00 A:1 R:1 1 Rs:5 0 100 00 Rn:5 Rt:5",
                "ldsmax{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(400, "LDSMAXH", "01 111 0 00 A:1 R:1 1 Rs:5 0 100 00 Rn:5 Rt:5",
                "ldsmax{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
    }

    private static void fill4() {
        add(401, "LDSMAX_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 100 00 Rn:5 Rt:5",
                "ldsmax{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(402, "LDSMAX_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 100 00 Rn:5 Rt:5",
                "ldsmax{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(403, "LDSMINB", "00 111 0 00 A:1 R:1 1 Rs:5 0 101 00 Rn:5 Rt:5",
                "ldsmin{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(404, "LDSMINH", "01 111 0 00 A:1 R:1 1 Rs:5 0 101 00 Rn:5 Rt:5",
                "ldsmin{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(405, "LDSMIN_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 101 00 Rn:5 Rt:5",
                "ldsmin{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(406, "LDSMIN_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 101 00 Rn:5 Rt:5",
                "ldsmin{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(407, "LDUMAXB", "00 111 0 00 A:1 R:1 1 Rs:5 0 110 00 Rn:5 Rt:5",
                "ldumax{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(408, "LDUMAXH", "01 111 0 00 A:1 R:1 1 Rs:5 0 110 00 Rn:5 Rt:5",
                "ldumax{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(409, "LDUMAX_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 110 00 Rn:5 Rt:5",
                "ldumax{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(410, "LDUMAX_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 110 00 Rn:5 Rt:5",
                "ldumax{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(411, "LDUMINB", "00 111 0 00 A:1 R:1 1 Rs:5 0 111 00 Rn:5 Rt:5",
                "ldumin{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(412, "LDUMINH", "01 111 0 00 A:1 R:1 1 Rs:5 0 111 00 Rn:5 Rt:5",
                "ldumin{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(413, "LDUMIN_32", "10 111 0 00 A:1 R:1 1 Rs:5 0 111 00 Rn:5 Rt:5",
                "ldumin{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(414, "LDUMIN_64", "11 111 0 00 A:1 R:1 1 Rs:5 0 111 00 Rn:5 Rt:5",
                "ldumin{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(415, "SWPB", "00 111 0 00 A:1 R:1 1 Rs:5 1 000 00 Rn:5 Rt:5",
                "swp{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(416, "SWPH", "01 111 0 00 A:1 R:1 1 Rs:5 1 000 00 Rn:5 Rt:5",
                "swp{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(417, "SWP_32", "10 111 0 00 A:1 R:1 1 Rs:5 1 000 00 Rn:5 Rt:5",
                "swp{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(418, "SWP_64", "11 111 0 00 A:1 R:1 1 Rs:5 1 000 00 Rn:5 Rt:5",
                "swp{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Atomic memory operations");
        add(419, "LDAPRB", "00 111 0 00 1 0 1 11111 1 100 00 Rn:5 Rt:5",
                "ldaprb {Wt}, [{Xn|SP}]", "FEAT_LRCPC", "load", true, "Load-acquire with RCpc ordering");
        add(420, "LDAPRH", "01 111 0 00 1 0 1 11111 1 100 00 Rn:5 Rt:5",
                "ldaprh {Wt}, [{Xn|SP}]", "FEAT_LRCPC", "load", true, "Load-acquire with RCpc ordering");
        add(421, "LDAPR_32", "10 111 0 00 1 0 1 11111 1 100 00 Rn:5 Rt:5",
                "ldapr {Wt}, [{Xn|SP}]", "FEAT_LRCPC", "load", true, "Load-acquire with RCpc ordering");
        add(422, "LDAPR_64", "11 111 0 00 1 0 1 11111 1 100 00 Rn:5 Rt:5",
                "ldapr {Xt}, [{Xn|SP}]", "FEAT_LRCPC", "load", true, "Load-acquire with RCpc ordering");
        add(423, "CASB", "00 001000 1 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "cas{order}b {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Compare and swap");
        add(424, "CASH", "01 001000 1 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "cas{order}h {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Compare and swap");
        add(425, "CAS_32", "10 001000 1 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "cas{order} {Ws}, {Wt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Compare and swap");
        add(426, "CAS_64", "11 001000 1 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "cas{order} {Xs}, {Xt}, [{Xn|SP}]", "FEAT_LSE", "load store", true, "Compare and swap");
        add(427, "CASP_32", "0 0 001000 0 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "casp{order} {Ws}, {Ws+1}, {Wt}, {Wt+1}, [{Xn|SP}]", "FEAT_LSE", "load store system unalloc:(Rs&1)!=0||(Rt&1)!=0", true, "Compare and swap");
        add(428, "CASP_64", "0 1 001000 0 A:1 1 Rs:5 R:1 sbo:5 Rn:5 Rt:5",
                "casp{order} {Xs}, {Xs+1}, {Xt}, {Xt+1}, [{Xn|SP}]", "FEAT_LSE", "load store system unalloc:(Rs&1)!=0||(Rt&1)!=0", true, "Compare and swap");
        add(429, "LDR_lit_32", "00 011 0 00 imm19:19 Rt:5",
                "ldr {Wt}, {label}", "-", "load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(430, "LDR_lit_64", "01 011 0 00 imm19:19 Rt:5",
                "ldr {Xt}, {label}", "-", "load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(431, "LDRSW_lit", "10 011 0 00 imm19:19 Rt:5",
                "ldrsw {Xt}, {label}", "-", "load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(432, "PRFM_lit", "11 011 0 00 imm19:19 Rt:5",
                "prfm {prfop}, {label}", "-", "", true, "Load register (literal)");
        add(433, "LDR_lit_s", "00 011 1 00 imm19:19 Rt:5",
                "ldr {St}, {label}", "-", "fp load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(434, "LDR_lit_d", "01 011 1 00 imm19:19 Rt:5",
                "ldr {Dt}, {label}", "-", "fp load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(435, "LDR_lit_q", "10 011 1 00 imm19:19 Rt:5",
                "ldr {Qt}, {label}", "-", "fp load imm=signed(imm19,19)*4", true, "Load register (literal)");
        add(436, "STNP_64", "10 101 0 000 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stnp {Xt}, {Xt2}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(437, "LDNP_64", "10 101 0 000 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldnp {Xt}, {Xt2}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(438, "LDP_pre_64", "10 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Xt}, {Xt2}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(439, "STNP_32", "00 101 0 000 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stnp {Wt}, {Wt2}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(440, "STP_post_32", "00 101 0 001 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Wt}, {Wt2}, [{Xn|SP}], #{simm}", "-", "store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(441, "STP_pre_32", "00 101 0 011 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Wt}, {Wt2}, [{Xn|SP}, #{simm}]!", "-", "store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(442, "LDNP_32", "00 101 0 000 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldnp {Wt}, {Wt2}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(443, "LDP_post_32", "00 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Wt}, {Wt2}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(444, "LDP_pre_32", "00 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Wt}, {Wt2}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(445, "LDPSW_post", "01 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldpsw {Xt}, {Xt2}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(446, "LDPSW", "01 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldpsw {Xt}, {Xt2}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(447, "LDPSW_pre", "01 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldpsw {Xt}, {Xt2}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(448, "STNP_s", "00 101 1 000 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stnp {St}, {St2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(449, "STP_post_s", "00 101 1 001 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {St}, {St2}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(450, "STP_s", "00 101 1 010 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {St}, {St2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(451, "STP_pre_s", "00 101 1 011 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {St}, {St2}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(452, "LDNP_s", "00 101 1 000 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldnp {St}, {St2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(453, "LDP_post_s", "00 101 1 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {St}, {St2}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(454, "LDP_s", "00 101 1 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {St}, {St2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(455, "LDP_pre_s", "00 101 1 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {St}, {St2}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm7,7)*4", true, "Load/store register pair, no-allocate pair");
        add(456, "STNP_d", "01 101 1 000 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stnp {Dt}, {Dt2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(457, "STP_post_d", "01 101 1 001 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Dt}, {Dt2}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(458, "STP_d", "01 101 1 010 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Dt}, {Dt2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(459, "STP_pre_d", "01 101 1 011 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Dt}, {Dt2}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(460, "LDNP_d", "01 101 1 000 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldnp {Dt}, {Dt2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(461, "LDP_post_d", "01 101 1 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Dt}, {Dt2}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(462, "LDP_d", "01 101 1 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Dt}, {Dt2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(463, "LDP_pre_d", "01 101 1 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Dt}, {Dt2}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm7,7)*8", true, "Load/store register pair, no-allocate pair");
        add(464, "STNP_q", "10 101 1 000 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stnp {Qt}, {Qt2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(465, "STP_post_q", "10 101 1 001 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Qt}, {Qt2}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(466, "STP_q", "10 101 1 010 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Qt}, {Qt2}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(467, "STP_pre_q", "10 101 1 011 0 imm7:7 Rt2:5 Rn:5 Rt:5",
                "stp {Qt}, {Qt2}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(468, "LDNP_q", "10 101 1 000 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldnp {Qt}, {Qt2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(469, "LDP_post_q", "10 101 1 001 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Qt}, {Qt2}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(470, "LDP_q", "10 101 1 010 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Qt}, {Qt2}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(471, "LDP_pre_q", "10 101 1 011 1 imm7:7 Rt2:5 Rn:5 Rt:5",
                "ldp {Qt}, {Qt2}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm7,7)*16", true, "Load/store register pair, no-allocate pair");
        add(472, "STURB", "00 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "sturb {Wt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(473, "LDURB", "00 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldurb {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(474, "STURH", "01 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "sturh {Wt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(475, "LDURH", "01 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldurh {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(476, "LDURSB_64", "00 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5",
                "ldursb {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(477, "LDURSB_32", "00 111 0 00 11 0 imm9:9 00 Rn:5 Rt:5",
                "ldursb {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(478, "LDURSH_64", "01 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5",
                "ldursh {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(479, "LDURSH_32", "01 111 0 00 11 0 imm9:9 00 Rn:5 Rt:5",
                "ldursh {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(480, "LDURSW_64", "10 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5",
                "ldursw {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(481, "STUR_b", "00 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Bt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(482, "LDUR_b", "00 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Bt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(483, "STUR_h", "01 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Ht}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(484, "LDUR_h", "01 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Ht}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(485, "STUR_s", "10 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {St}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(486, "LDUR_s", "10 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {St}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(487, "STUR_d", "11 111 1 00 00 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Dt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(488, "LDUR_d", "11 111 1 00 01 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Dt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(489, "STUR_q", "00 111 1 00 10 0 imm9:9 00 Rn:5 Rt:5",
                "stur {Qt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(490, "LDUR_q", "00 111 1 00 11 0 imm9:9 00 Rn:5 Rt:5",
                "ldur {Qt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(491, "PRFUM", "11 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5",
                "prfum {prfop}, [{Xn|SP}{, #simm}]", "-", "imm=signed(imm9,9)", true, "Load/store register (unscaled immediate)");
        add(492, "STRH_post", "01 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}], #{simm}", "-", "store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(493, "LDRH_post", "01 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(494, "LDRSB_post_64", "00 111 0 00 10 0 imm9:9 01 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(495, "LDRSB_post_32", "00 111 0 00 11 0 imm9:9 01 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(496, "LDRSH_post_64", "01 111 0 00 10 0 imm9:9 01 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(497, "LDRSH_post_32", "01 111 0 00 11 0 imm9:9 01 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(498, "LDRSW_post_64", "10 111 0 00 10 0 imm9:9 01 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}], #{simm}", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(499, "STR_post_b", "00 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(500, "LDR_post_b", "00 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
    }

    private static void fill5() {
        add(501, "STR_post_h", "01 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(502, "LDR_post_h", "01 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(503, "STR_post_s", "10 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(504, "LDR_post_s", "10 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(505, "STR_post_d", "11 111 1 00 00 0 imm9:9 01 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(506, "LDR_post_d", "11 111 1 00 01 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(507, "STR_post_q", "00 111 1 00 10 0 imm9:9 01 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}], #{simm}", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(508, "LDR_post_q", "00 111 1 00 11 0 imm9:9 01 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}], #{simm}", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate post-indexed)");
        add(509, "STTRB", "00 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5",
                "sttrb {Wt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(510, "LDTRB", "00 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrb {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(511, "STTRH", "01 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5",
                "sttrh {Wt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(512, "LDTRH", "01 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrh {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(513, "STTR_32", "10 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5",
                "sttr {Wt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(514, "LDTR_32", "10 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5",
                "ldtr {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(515, "STTR_64", "11 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5",
                "sttr {Xt}, [{Xn|SP}{, #simm}]", "-", "store imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(516, "LDTR_64", "11 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5",
                "ldtr {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(517, "LDTRSB_64", "00 111 0 00 10 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrsb {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(518, "LDTRSB_32", "00 111 0 00 11 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrsb {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(519, "LDTRSH_64", "01 111 0 00 10 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrsh {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(520, "LDTRSH_32", "01 111 0 00 11 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrsh {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(521, "LDTRSW_64", "10 111 0 00 10 0 imm9:9 10 Rn:5 Rt:5",
                "ldtrsw {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=signed(imm9,9)", true, "Load/store register (unprivileged)");
        add(522, "STRB_pre", "00 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}, #{simm}]!", "-", "store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(523, "STRH_pre", "01 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}, #{simm}]!", "-", "store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(524, "LDRH_pre", "01 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(525, "STR_pre_32", "10 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}, #{simm}]!", "-", "store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(526, "LDR_pre_32", "10 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(527, "LDRSB_pre_64", "00 111 0 00 10 0 imm9:9 11 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(528, "LDRSB_pre_32", "00 111 0 00 11 0 imm9:9 11 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(529, "LDRSH_pre_64", "01 111 0 00 10 0 imm9:9 11 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(530, "LDRSH_pre_32", "01 111 0 00 11 0 imm9:9 11 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(531, "LDRSW_pre_64", "10 111 0 00 10 0 imm9:9 11 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}, #{simm}]!", "-", "load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(532, "STR_pre_b", "00 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(533, "LDR_pre_b", "00 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(534, "STR_pre_h", "01 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(535, "LDR_pre_h", "01 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(536, "STR_pre_s", "10 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(537, "LDR_pre_s", "10 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(538, "STR_pre_d", "11 111 1 00 00 0 imm9:9 11 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(539, "LDR_pre_d", "11 111 1 00 01 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(540, "STR_pre_q", "00 111 1 00 10 0 imm9:9 11 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}, #{simm}]!", "-", "fp store imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(541, "LDR_pre_q", "00 111 1 00 11 0 imm9:9 11 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}, #{simm}]!", "-", "fp load imm=signed(imm9,9)", true, "Load/store register (immediate pre-indexed)");
        add(542, "STRB_uxtw", "00 111 0 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=0", true, "Load/store register (register offset)");
        add(543, "STRB_sxtw", "00 111 0 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "strb {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=0", true, "Load/store register (register offset)");
        add(544, "LDRB_sxtw", "00 111 0 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrb {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(545, "STRH_reg", "01 111 0 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=S*1", true, "Load/store register (register offset)");
        add(546, "STRH_uxtw", "01 111 0 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=S*1", true, "Load/store register (register offset)");
        add(547, "STRH_sxtw", "01 111 0 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "strh {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=S*1", true, "Load/store register (register offset)");
        add(548, "LDRH_uxtw", "01 111 0 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(549, "LDRH_sxtw", "01 111 0 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrh {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(550, "STR_uxtw_32", "10 111 0 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=S*2", true, "Load/store register (register offset)");
        add(551, "STR_sxtw_32", "10 111 0 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Wt}, [{Xn|SP}, {offset}]", "-", "store imm=S*2", true, "Load/store register (register offset)");
        add(552, "LDR_sxtw_32", "10 111 0 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*2", true, "Load/store register (register offset)");
        add(553, "STR_uxtw_64", "11 111 0 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}, {offset}]", "-", "store imm=S*3", true, "Load/store register (register offset)");
        add(554, "STR_sxtw_64", "11 111 0 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Xt}, [{Xn|SP}, {offset}]", "-", "store imm=S*3", true, "Load/store register (register offset)");
        add(555, "LDRSB_reg_64", "00 111 0 00 10 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(556, "LDRSB_uxtw_64", "00 111 0 00 10 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(557, "LDRSB_sxtw_64", "00 111 0 00 10 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(558, "LDRSB_reg_32", "00 111 0 00 11 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(559, "LDRSB_uxtw_32", "00 111 0 00 11 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(560, "LDRSB_sxtw_32", "00 111 0 00 11 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=0", true, "Load/store register (register offset)");
        add(561, "LDRSH_reg_64", "01 111 0 00 10 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(562, "LDRSH_uxtw_64", "01 111 0 00 10 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(563, "LDRSH_sxtw_64", "01 111 0 00 10 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(564, "LDRSH_reg_32", "01 111 0 00 11 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(565, "LDRSH_uxtw_32", "01 111 0 00 11 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(566, "LDRSH_sxtw_32", "01 111 0 00 11 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}, {offset}]", "-", "load imm=S*1", true, "Load/store register (register offset)");
        add(567, "LDRSW_reg_64", "10 111 0 00 10 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*2", true, "Load/store register (register offset)");
        add(568, "LDRSW_uxtw_64", "10 111 0 00 10 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*2", true, "Load/store register (register offset)");
        add(569, "LDRSW_sxtw_64", "10 111 0 00 10 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldrsw {Xt}, [{Xn|SP}, {offset}]", "-", "load imm=S*2", true, "Load/store register (register offset)");
        add(570, "STR_reg_b", "00 111 1 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}, {offset}]", "-", "fp store imm=0", true, "Load/store register (register offset)");
        add(571, "STR_uxtw_b", "00 111 1 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}, {offset}]", "-", "fp store imm=0", true, "Load/store register (register offset)");
        add(572, "STR_sxtw_b", "00 111 1 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}, {offset}]", "-", "fp store imm=0", true, "Load/store register (register offset)");
        add(573, "LDR_reg_b", "00 111 1 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}, {offset}]", "-", "fp load imm=0", true, "Load/store register (register offset)");
        add(574, "LDR_uxtw_b", "00 111 1 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}, {offset}]", "-", "fp load imm=0", true, "Load/store register (register offset)");
        add(575, "LDR_sxtw_b", "00 111 1 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}, {offset}]", "-", "fp load imm=0", true, "Load/store register (register offset)");
        add(576, "STR_reg_h", "01 111 1 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*1", true, "Load/store register (register offset)");
        add(577, "STR_uxtw_h", "01 111 1 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*1", true, "Load/store register (register offset)");
        add(578, "STR_sxtw_h", "01 111 1 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*1", true, "Load/store register (register offset)");
        add(579, "LDR_reg_h", "01 111 1 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*1", true, "Load/store register (register offset)");
        add(580, "LDR_uxtw_h", "01 111 1 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*1", true, "Load/store register (register offset)");
        add(581, "LDR_sxtw_h", "01 111 1 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*1", true, "Load/store register (register offset)");
        add(582, "STR_reg_s", "10 111 1 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*2", true, "Load/store register (register offset)");
        add(583, "STR_uxtw_s", "10 111 1 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*2", true, "Load/store register (register offset)");
        add(584, "STR_sxtw_s", "10 111 1 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*2", true, "Load/store register (register offset)");
        add(585, "LDR_reg_s", "10 111 1 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*2", true, "Load/store register (register offset)");
        add(586, "LDR_uxtw_s", "10 111 1 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*2", true, "Load/store register (register offset)");
        add(587, "LDR_sxtw_s", "10 111 1 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*2", true, "Load/store register (register offset)");
        add(588, "STR_reg_d", "11 111 1 00 00 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*3", true, "Load/store register (register offset)");
        add(589, "STR_uxtw_d", "11 111 1 00 00 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*3", true, "Load/store register (register offset)");
        add(590, "STR_sxtw_d", "11 111 1 00 00 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*3", true, "Load/store register (register offset)");
        add(591, "LDR_reg_d", "11 111 1 00 01 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*3", true, "Load/store register (register offset)");
        add(592, "LDR_uxtw_d", "11 111 1 00 01 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*3", true, "Load/store register (register offset)");
        add(593, "LDR_sxtw_d", "11 111 1 00 01 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*3", true, "Load/store register (register offset)");
        add(594, "STR_reg_q", "00 111 1 00 10 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*4", true, "Load/store register (register offset)");
        add(595, "STR_uxtw_q", "00 111 1 00 10 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*4", true, "Load/store register (register offset)");
        add(596, "STR_sxtw_q", "00 111 1 00 10 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}, {offset}]", "-", "fp store imm=S*4", true, "Load/store register (register offset)");
        add(597, "LDR_reg_q", "00 111 1 00 11 1 Rm:5 option:1 11 S:1 10 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*4", true, "Load/store register (register offset)");
        add(598, "LDR_uxtw_q", "00 111 1 00 11 1 Rm:5 0 10 S:1 10 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*4", true, "Load/store register (register offset)");
        add(599, "LDR_sxtw_q", "00 111 1 00 11 1 Rm:5 1 10 S:1 10 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}, {offset}]", "-", "fp load imm=S*4", true, "Load/store register (register offset)");
        add(600, "PRFM_reg", "11 111 0 00 10 1 Rm:5 option:1 1 bit13:1 S:1 10 Rn:5 Rt:5",
                "prfm {prfop}, [{Xn|SP}, {offset}]", "-", "", true, "Load/store register (register offset)");
    }

    private static void fill6() {
        add(601, "LDRSB_imm_64", "00 111 0 01 10 imm12:12 Rn:5 Rt:5",
                "ldrsb {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=imm12", true, "Load/store register (unsigned immediate)");
        add(602, "LDRSB_imm_32", "00 111 0 01 11 imm12:12 Rn:5 Rt:5",
                "ldrsb {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=imm12", true, "Load/store register (unsigned immediate)");
        add(603, "LDRSH_imm_64", "01 111 0 01 10 imm12:12 Rn:5 Rt:5",
                "ldrsh {Xt}, [{Xn|SP}{, #simm}]", "-", "load imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(604, "LDRSH_imm_32", "01 111 0 01 11 imm12:12 Rn:5 Rt:5",
                "ldrsh {Wt}, [{Xn|SP}{, #simm}]", "-", "load imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(605, "STR_imm_b", "00 111 1 01 00 imm12:12 Rn:5 Rt:5",
                "str {Bt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=imm12", true, "Load/store register (unsigned immediate)");
        add(606, "LDR_imm_b", "00 111 1 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {Bt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=imm12", true, "Load/store register (unsigned immediate)");
        add(607, "STR_imm_h", "01 111 1 01 00 imm12:12 Rn:5 Rt:5",
                "str {Ht}, [{Xn|SP}{, #simm}]", "-", "fp store imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(608, "LDR_imm_h", "01 111 1 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {Ht}, [{Xn|SP}{, #simm}]", "-", "fp load imm=imm12<<1", true, "Load/store register (unsigned immediate)");
        add(609, "STR_imm_s", "10 111 1 01 00 imm12:12 Rn:5 Rt:5",
                "str {St}, [{Xn|SP}{, #simm}]", "-", "fp store imm=imm12<<2", true, "Load/store register (unsigned immediate)");
        add(610, "LDR_imm_s", "10 111 1 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {St}, [{Xn|SP}{, #simm}]", "-", "fp load imm=imm12<<2", true, "Load/store register (unsigned immediate)");
        add(611, "STR_imm_d", "11 111 1 01 00 imm12:12 Rn:5 Rt:5",
                "str {Dt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=imm12<<3", true, "Load/store register (unsigned immediate)");
        add(612, "LDR_imm_d", "11 111 1 01 01 imm12:12 Rn:5 Rt:5",
                "ldr {Dt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=imm12<<3", true, "Load/store register (unsigned immediate)");
        add(613, "STR_imm_q", "00 111 1 01 10 imm12:12 Rn:5 Rt:5",
                "str {Qt}, [{Xn|SP}{, #simm}]", "-", "fp store imm=imm12<<4", true, "Load/store register (unsigned immediate)");
        add(614, "LDR_imm_q", "00 111 1 01 11 imm12:12 Rn:5 Rt:5",
                "ldr {Qt}, [{Xn|SP}{, #simm}]", "-", "fp load imm=imm12<<4", true, "Load/store register (unsigned immediate)");
        add(615, "PRFM_imm", "11 111 0 01 10 imm12:12 Rn:5 Rt:5",
                "prfm {prfop}, [{Xn|SP}{, #simm}]", "-", "imm=imm12<<3", true, "Load/store register (unsigned immediate)");
        add(616, "ST4_multiple", "0 Q:1 001100 0 0 000000 0000 size:2 Rn:5 Rt:5",
                "st4 {list4}, [{Xn|SP}]", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(617, "ST4_multiple_post", "0 Q:1 001100 1 0 0 Rm:5 0000 size:2 Rn:5 Rt:5",
                "st4 {list4}, [{Xn|SP}], {post4}", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(618, "ST1_4", "0 Q:1 001100 0 0 000000 0010 size:2 Rn:5 Rt:5",
                "st1 {list4}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(619, "ST1_4_post", "0 Q:1 001100 1 0 0 Rm:5 0010 size:2 Rn:5 Rt:5",
                "st1 {list4}, [{Xn|SP}], {post4}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(620, "ST3_multiple", "0 Q:1 001100 0 0 000000 0100 size:2 Rn:5 Rt:5",
                "st3 {list3}, [{Xn|SP}]", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(621, "ST3_multiple_post", "0 Q:1 001100 1 0 0 Rm:5 0100 size:2 Rn:5 Rt:5",
                "st3 {list3}, [{Xn|SP}], {post3}", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(622, "ST1_3", "0 Q:1 001100 0 0 000000 0110 size:2 Rn:5 Rt:5",
                "st1 {list3}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(623, "ST1_3_post", "0 Q:1 001100 1 0 0 Rm:5 0110 size:2 Rn:5 Rt:5",
                "st1 {list3}, [{Xn|SP}], {post3}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(624, "ST1_1", "0 Q:1 001100 0 0 000000 0111 size:2 Rn:5 Rt:5",
                "st1 {list1}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(625, "ST1_1_post", "0 Q:1 001100 1 0 0 Rm:5 0111 size:2 Rn:5 Rt:5",
                "st1 {list1}, [{Xn|SP}], {post1}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(626, "ST2_multiple", "0 Q:1 001100 0 0 000000 1000 size:2 Rn:5 Rt:5",
                "st2 {list2}, [{Xn|SP}]", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(627, "ST2_multiple_post", "0 Q:1 001100 1 0 0 Rm:5 1000 size:2 Rn:5 Rt:5",
                "st2 {list2}, [{Xn|SP}], {post2}", "-", "fp store unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(628, "ST1_2", "0 Q:1 001100 0 0 000000 1010 size:2 Rn:5 Rt:5",
                "st1 {list2}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(629, "ST1_2_post", "0 Q:1 001100 1 0 0 Rm:5 1010 size:2 Rn:5 Rt:5",
                "st1 {list2}, [{Xn|SP}], {post2}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(630, "ST1_lane_b", "0 Q:1 001101 0 0 0 00000 000 S:1 size:2 Rn:5 Rt:5",
                "st1 {lane1b}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(631, "ST1_lane_b_post", "0 Q:1 001101 1 0 0 Rm:5 000 S:1 size:2 Rn:5 Rt:5",
                "st1 {lane1b}, [{Xn|SP}], {lanePost1b}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(632, "ST1_lane_h", "0 Q:1 001101 0 0 0 00000 010 S:1 size:1 0 Rn:5 Rt:5",
                "st1 {lane1h}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(633, "ST1_lane_h_post", "0 Q:1 001101 1 0 0 Rm:5 010 S:1 size:1 0 Rn:5 Rt:5",
                "st1 {lane1h}, [{Xn|SP}], {lanePost1h}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(634, "ST1_lane_s", "0 Q:1 001101 0 0 0 00000 100 S:1 00 Rn:5 Rt:5",
                "st1 {lane1s}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(635, "ST1_lane_s_post", "0 Q:1 001101 1 0 0 Rm:5 100 S:1 00 Rn:5 Rt:5",
                "st1 {lane1s}, [{Xn|SP}], {lanePost1s}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(636, "ST1_lane_d", "0 Q:1 001101 0 0 0 00000 100 0 01 Rn:5 Rt:5",
                "st1 {lane1d}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(637, "ST1_lane_d_post", "0 Q:1 001101 1 0 0 Rm:5 100 0 01 Rn:5 Rt:5",
                "st1 {lane1d}, [{Xn|SP}], {lanePost1d}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(638, "ST2_lane_b", "0 Q:1 001101 0 0 1 00000 000 S:1 size:2 Rn:5 Rt:5",
                "st2 {lane2b}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(639, "ST2_lane_b_post", "0 Q:1 001101 1 0 1 Rm:5 000 S:1 size:2 Rn:5 Rt:5",
                "st2 {lane2b}, [{Xn|SP}], {lanePost2b}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(640, "ST2_lane_h", "0 Q:1 001101 0 0 1 00000 010 S:1 size:1 0 Rn:5 Rt:5",
                "st2 {lane2h}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(641, "ST2_lane_h_post", "0 Q:1 001101 1 0 1 Rm:5 010 S:1 size:1 0 Rn:5 Rt:5",
                "st2 {lane2h}, [{Xn|SP}], {lanePost2h}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(642, "ST2_lane_s", "0 Q:1 001101 0 0 1 00000 100 S:1 00 Rn:5 Rt:5",
                "st2 {lane2s}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(643, "ST2_lane_s_post", "0 Q:1 001101 1 0 1 Rm:5 100 S:1 00 Rn:5 Rt:5",
                "st2 {lane2s}, [{Xn|SP}], {lanePost2s}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(644, "ST2_lane_d", "0 Q:1 001101 0 0 1 00000 100 0 01 Rn:5 Rt:5",
                "st2 {lane2d}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(645, "ST2_lane_d_post", "0 Q:1 001101 1 0 1 Rm:5 100 0 01 Rn:5 Rt:5",
                "st2 {lane2d}, [{Xn|SP}], {lanePost2d}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(646, "ST3_lane_b", "0 Q:1 001101 0 0 0 00000 001 S:1 size:2 Rn:5 Rt:5",
                "st3 {lane3b}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(647, "ST3_lane_b_post", "0 Q:1 001101 1 0 0 Rm:5 001 S:1 size:2 Rn:5 Rt:5",
                "st3 {lane3b}, [{Xn|SP}], {lanePost3b}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(648, "ST3_lane_h", "0 Q:1 001101 0 0 0 00000 011 S:1 size:1 0 Rn:5 Rt:5",
                "st3 {lane3h}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(649, "ST3_lane_h_post", "0 Q:1 001101 1 0 0 Rm:5 011 S:1 size:1 0 Rn:5 Rt:5",
                "st3 {lane3h}, [{Xn|SP}], {lanePost3h}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(650, "ST3_lane_s", "0 Q:1 001101 0 0 0 00000 101 S:1 00 Rn:5 Rt:5",
                "st3 {lane3s}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(651, "ST3_lane_s_post", "0 Q:1 001101 1 0 0 Rm:5 101 S:1 00 Rn:5 Rt:5",
                "st3 {lane3s}, [{Xn|SP}], {lanePost3s}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(652, "ST3_lane_d", "0 Q:1 001101 0 0 0 00000 101 0 01 Rn:5 Rt:5",
                "st3 {lane3d}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(653, "ST3_lane_d_post", "0 Q:1 001101 1 0 0 Rm:5 101 0 01 Rn:5 Rt:5",
                "st3 {lane3d}, [{Xn|SP}], {lanePost3d}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(654, "ST4_lane_b", "0 Q:1 001101 0 0 1 00000 001 S:1 size:2 Rn:5 Rt:5",
                "st4 {lane4b}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(655, "ST4_lane_b_post", "0 Q:1 001101 1 0 1 Rm:5 001 S:1 size:2 Rn:5 Rt:5",
                "st4 {lane4b}, [{Xn|SP}], {lanePost4b}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(656, "ST4_lane_h", "0 Q:1 001101 0 0 1 00000 011 S:1 size:1 0 Rn:5 Rt:5",
                "st4 {lane4h}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(657, "ST4_lane_h_post", "0 Q:1 001101 1 0 1 Rm:5 011 S:1 size:1 0 Rn:5 Rt:5",
                "st4 {lane4h}, [{Xn|SP}], {lanePost4h}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(658, "ST4_lane_s", "0 Q:1 001101 0 0 1 00000 101 S:1 00 Rn:5 Rt:5",
                "st4 {lane4s}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(659, "ST4_lane_s_post", "0 Q:1 001101 1 0 1 Rm:5 101 S:1 00 Rn:5 Rt:5",
                "st4 {lane4s}, [{Xn|SP}], {lanePost4s}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(660, "ST4_lane_d", "0 Q:1 001101 0 0 1 00000 101 0 01 Rn:5 Rt:5",
                "st4 {lane4d}, [{Xn|SP}]", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(661, "ST4_lane_d_post", "0 Q:1 001101 1 0 1 Rm:5 101 0 01 Rn:5 Rt:5",
                "st4 {lane4d}, [{Xn|SP}], {lanePost4d}", "-", "fp store", true, "Advanced SIMD load/store structures");
        add(662, "LD4_multiple", "0 Q:1 001100 0 1 000000 0000 size:2 Rn:5 Rt:5",
                "ld4 {list4}, [{Xn|SP}]", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(663, "LD4_multiple_post", "0 Q:1 001100 1 1 0 Rm:5 0000 size:2 Rn:5 Rt:5",
                "ld4 {list4}, [{Xn|SP}], {post4}", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(664, "LD1_4", "0 Q:1 001100 0 1 000000 0010 size:2 Rn:5 Rt:5",
                "ld1 {list4}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(665, "LD1_4_post", "0 Q:1 001100 1 1 0 Rm:5 0010 size:2 Rn:5 Rt:5",
                "ld1 {list4}, [{Xn|SP}], {post4}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(666, "LD3_multiple", "0 Q:1 001100 0 1 000000 0100 size:2 Rn:5 Rt:5",
                "ld3 {list3}, [{Xn|SP}]", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(667, "LD3_multiple_post", "0 Q:1 001100 1 1 0 Rm:5 0100 size:2 Rn:5 Rt:5",
                "ld3 {list3}, [{Xn|SP}], {post3}", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(668, "LD1_3", "0 Q:1 001100 0 1 000000 0110 size:2 Rn:5 Rt:5",
                "ld1 {list3}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(669, "LD1_3_post", "0 Q:1 001100 1 1 0 Rm:5 0110 size:2 Rn:5 Rt:5",
                "ld1 {list3}, [{Xn|SP}], {post3}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(670, "LD1_1", "0 Q:1 001100 0 1 000000 0111 size:2 Rn:5 Rt:5",
                "ld1 {list1}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(671, "LD1_1_post", "0 Q:1 001100 1 1 0 Rm:5 0111 size:2 Rn:5 Rt:5",
                "ld1 {list1}, [{Xn|SP}], {post1}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(672, "LD2_multiple", "0 Q:1 001100 0 1 000000 1000 size:2 Rn:5 Rt:5",
                "ld2 {list2}, [{Xn|SP}]", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(673, "LD2_multiple_post", "0 Q:1 001100 1 1 0 Rm:5 1000 size:2 Rn:5 Rt:5",
                "ld2 {list2}, [{Xn|SP}], {post2}", "-", "fp load unalloc:size==3&&Q==0", true, "Advanced SIMD load/store structures");
        add(674, "LD1_2", "0 Q:1 001100 0 1 000000 1010 size:2 Rn:5 Rt:5",
                "ld1 {list2}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(675, "LD1_2_post", "0 Q:1 001100 1 1 0 Rm:5 1010 size:2 Rn:5 Rt:5",
                "ld1 {list2}, [{Xn|SP}], {post2}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(676, "LD1_lane_b", "0 Q:1 001101 0 1 0 00000 000 S:1 size:2 Rn:5 Rt:5",
                "ld1 {lane1b}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(677, "LD1_lane_b_post", "0 Q:1 001101 1 1 0 Rm:5 000 S:1 size:2 Rn:5 Rt:5",
                "ld1 {lane1b}, [{Xn|SP}], {lanePost1b}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(678, "LD1_lane_h", "0 Q:1 001101 0 1 0 00000 010 S:1 size:1 0 Rn:5 Rt:5",
                "ld1 {lane1h}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(679, "LD1_lane_h_post", "0 Q:1 001101 1 1 0 Rm:5 010 S:1 size:1 0 Rn:5 Rt:5",
                "ld1 {lane1h}, [{Xn|SP}], {lanePost1h}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(680, "LD1_lane_s", "0 Q:1 001101 0 1 0 00000 100 S:1 00 Rn:5 Rt:5",
                "ld1 {lane1s}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(681, "LD1_lane_s_post", "0 Q:1 001101 1 1 0 Rm:5 100 S:1 00 Rn:5 Rt:5",
                "ld1 {lane1s}, [{Xn|SP}], {lanePost1s}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(682, "LD1_lane_d", "0 Q:1 001101 0 1 0 00000 100 0 01 Rn:5 Rt:5",
                "ld1 {lane1d}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(683, "LD1_lane_d_post", "0 Q:1 001101 1 1 0 Rm:5 100 0 01 Rn:5 Rt:5",
                "ld1 {lane1d}, [{Xn|SP}], {lanePost1d}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(684, "LD1R", "0 Q:1 001101 0 1 0 00000 110 0 size:2 Rn:5 Rt:5",
                "ld1r {list1}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(685, "LD1R_post", "0 Q:1 001101 1 1 0 Rm:5 110 0 size:2 Rn:5 Rt:5",
                "ld1r {list1}, [{Xn|SP}], {replicatePost1}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(686, "LD2_lane_b", "0 Q:1 001101 0 1 1 00000 000 S:1 size:2 Rn:5 Rt:5",
                "ld2 {lane2b}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(687, "LD2_lane_b_post", "0 Q:1 001101 1 1 1 Rm:5 000 S:1 size:2 Rn:5 Rt:5",
                "ld2 {lane2b}, [{Xn|SP}], {lanePost2b}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(688, "LD2_lane_h", "0 Q:1 001101 0 1 1 00000 010 S:1 size:1 0 Rn:5 Rt:5",
                "ld2 {lane2h}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(689, "LD2_lane_h_post", "0 Q:1 001101 1 1 1 Rm:5 010 S:1 size:1 0 Rn:5 Rt:5",
                "ld2 {lane2h}, [{Xn|SP}], {lanePost2h}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(690, "LD2_lane_s", "0 Q:1 001101 0 1 1 00000 100 S:1 00 Rn:5 Rt:5",
                "ld2 {lane2s}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(691, "LD2_lane_s_post", "0 Q:1 001101 1 1 1 Rm:5 100 S:1 00 Rn:5 Rt:5",
                "ld2 {lane2s}, [{Xn|SP}], {lanePost2s}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(692, "LD2_lane_d", "0 Q:1 001101 0 1 1 00000 100 0 01 Rn:5 Rt:5",
                "ld2 {lane2d}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(693, "LD2_lane_d_post", "0 Q:1 001101 1 1 1 Rm:5 100 0 01 Rn:5 Rt:5",
                "ld2 {lane2d}, [{Xn|SP}], {lanePost2d}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(694, "LD2R", "0 Q:1 001101 0 1 1 00000 110 0 size:2 Rn:5 Rt:5",
                "ld2r {list2}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(695, "LD2R_post", "0 Q:1 001101 1 1 1 Rm:5 110 0 size:2 Rn:5 Rt:5",
                "ld2r {list2}, [{Xn|SP}], {replicatePost2}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(696, "LD3_lane_b", "0 Q:1 001101 0 1 0 00000 001 S:1 size:2 Rn:5 Rt:5",
                "ld3 {lane3b}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(697, "LD3_lane_b_post", "0 Q:1 001101 1 1 0 Rm:5 001 S:1 size:2 Rn:5 Rt:5",
                "ld3 {lane3b}, [{Xn|SP}], {lanePost3b}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(698, "LD3_lane_h", "0 Q:1 001101 0 1 0 00000 011 S:1 size:1 0 Rn:5 Rt:5",
                "ld3 {lane3h}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(699, "LD3_lane_h_post", "0 Q:1 001101 1 1 0 Rm:5 011 S:1 size:1 0 Rn:5 Rt:5",
                "ld3 {lane3h}, [{Xn|SP}], {lanePost3h}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(700, "LD3_lane_s", "0 Q:1 001101 0 1 0 00000 101 S:1 00 Rn:5 Rt:5",
                "ld3 {lane3s}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
    }

    private static void fill7() {
        add(701, "LD3_lane_s_post", "0 Q:1 001101 1 1 0 Rm:5 101 S:1 00 Rn:5 Rt:5",
                "ld3 {lane3s}, [{Xn|SP}], {lanePost3s}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(702, "LD3_lane_d", "0 Q:1 001101 0 1 0 00000 101 0 01 Rn:5 Rt:5",
                "ld3 {lane3d}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(703, "LD3_lane_d_post", "0 Q:1 001101 1 1 0 Rm:5 101 0 01 Rn:5 Rt:5",
                "ld3 {lane3d}, [{Xn|SP}], {lanePost3d}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(704, "LD3R", "0 Q:1 001101 0 1 0 00000 111 0 size:2 Rn:5 Rt:5",
                "ld3r {list3}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(705, "LD3R_post", "0 Q:1 001101 1 1 0 Rm:5 111 0 size:2 Rn:5 Rt:5",
                "ld3r {list3}, [{Xn|SP}], {replicatePost3}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(706, "LD4_lane_b", "0 Q:1 001101 0 1 1 00000 001 S:1 size:2 Rn:5 Rt:5",
                "ld4 {lane4b}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(707, "LD4_lane_b_post", "0 Q:1 001101 1 1 1 Rm:5 001 S:1 size:2 Rn:5 Rt:5",
                "ld4 {lane4b}, [{Xn|SP}], {lanePost4b}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(708, "LD4_lane_h", "0 Q:1 001101 0 1 1 00000 011 S:1 size:1 0 Rn:5 Rt:5",
                "ld4 {lane4h}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(709, "LD4_lane_h_post", "0 Q:1 001101 1 1 1 Rm:5 011 S:1 size:1 0 Rn:5 Rt:5",
                "ld4 {lane4h}, [{Xn|SP}], {lanePost4h}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(710, "LD4_lane_s", "0 Q:1 001101 0 1 1 00000 101 S:1 00 Rn:5 Rt:5",
                "ld4 {lane4s}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(711, "LD4_lane_s_post", "0 Q:1 001101 1 1 1 Rm:5 101 S:1 00 Rn:5 Rt:5",
                "ld4 {lane4s}, [{Xn|SP}], {lanePost4s}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(712, "LD4_lane_d", "0 Q:1 001101 0 1 1 00000 101 0 01 Rn:5 Rt:5",
                "ld4 {lane4d}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(713, "LD4_lane_d_post", "0 Q:1 001101 1 1 1 Rm:5 101 0 01 Rn:5 Rt:5",
                "ld4 {lane4d}, [{Xn|SP}], {lanePost4d}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(714, "LD4R", "0 Q:1 001101 0 1 1 00000 111 0 size:2 Rn:5 Rt:5",
                "ld4r {list4}, [{Xn|SP}]", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(715, "LD4R_post", "0 Q:1 001101 1 1 1 Rm:5 111 0 size:2 Rn:5 Rt:5",
                "ld4r {list4}, [{Xn|SP}], {replicatePost4}", "-", "fp load", true, "Advanced SIMD load/store structures");
        add(716, "SHADD_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00000 1 Rn:5 Rd:5",
                "shadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(717, "SQADD_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5",
                "sqadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(718, "SRHADD_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00010 1 Rn:5 Rd:5",
                "srhadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(719, "SHSUB_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00100 1 Rn:5 Rd:5",
                "shsub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(720, "SQSUB_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5",
                "sqsub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(721, "CMGT_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5",
                "cmgt {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(722, "CMGE_vec", "0 Q:1 0 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5",
                "cmge {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(723, "SSHL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5",
                "sshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(724, "SQSHL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5",
                "sqshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(725, "SRSHL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5",
                "srshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(726, "SQRSHL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5",
                "sqrshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(727, "SMAX_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01100 1 Rn:5 Rd:5",
                "smax {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(728, "SMIN_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01101 1 Rn:5 Rd:5",
                "smin {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(729, "SABD_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01110 1 Rn:5 Rd:5",
                "sabd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(730, "SABA_vec", "0 Q:1 0 01110 size:2 1 Rm:5 01111 1 Rn:5 Rd:5",
                "saba {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(731, "ADD_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5",
                "add {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(732, "CMTST_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5",
                "cmtst {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(733, "MLA_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10010 1 Rn:5 Rd:5",
                "mla {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(734, "MUL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10011 1 Rn:5 Rd:5",
                "mul {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(735, "SMAXP_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10100 1 Rn:5 Rd:5",
                "smaxp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(736, "SMINP_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10101 1 Rn:5 Rd:5",
                "sminp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(737, "SQDMULH_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5",
                "sqdmulh {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same");
        add(738, "ADDP_vec", "0 Q:1 0 01110 size:2 1 Rm:5 10111 1 Rn:5 Rd:5",
                "addp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(739, "UHADD_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00000 1 Rn:5 Rd:5",
                "uhadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(740, "UQADD_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5",
                "uqadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(741, "URHADD_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00010 1 Rn:5 Rd:5",
                "urhadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(742, "UHSUB_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00100 1 Rn:5 Rd:5",
                "uhsub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(743, "UQSUB_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5",
                "uqsub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(744, "CMHI_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5",
                "cmhi {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(745, "CMHS_vec", "0 Q:1 1 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5",
                "cmhs {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(746, "USHL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5",
                "ushl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(747, "UQSHL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5",
                "uqshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(748, "URSHL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5",
                "urshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(749, "UQRSHL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5",
                "uqrshl {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(750, "UMAX_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01100 1 Rn:5 Rd:5",
                "umax {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(751, "UMIN_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01101 1 Rn:5 Rd:5",
                "umin {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(752, "UABD_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01110 1 Rn:5 Rd:5",
                "uabd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(753, "UABA_vec", "0 Q:1 1 01110 size:2 1 Rm:5 01111 1 Rn:5 Rd:5",
                "uaba {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(754, "SUB_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5",
                "sub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(755, "CMEQ_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5",
                "cmeq {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD three same");
        add(756, "MLS_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10010 1 Rn:5 Rd:5",
                "mls {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(757, "PMUL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10011 1 Rn:5 Rd:5",
                "pmul {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size!=0", true, "Advanced SIMD three same");
        add(758, "UMAXP_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10100 1 Rn:5 Rd:5",
                "umaxp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(759, "UMINP_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10101 1 Rn:5 Rd:5",
                "uminp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three same");
        add(760, "SQRDMULH_vec", "0 Q:1 1 01110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5",
                "sqrdmulh {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same");
        add(761, "AND_vec", "0 Q:1 0 01110 00 1 Rm:5 00011 1 Rn:5 Rd:5",
                "and {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(762, "BIC_vec", "0 Q:1 0 01110 01 1 Rm:5 00011 1 Rn:5 Rd:5",
                "bic {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(763, "ORR_vec", "0 Q:1 0 01110 10 1 Rm:5 00011 1 Rn:5 Rd:5",
                "orr {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(764, "ORN_vec", "0 Q:1 0 01110 11 1 Rm:5 00011 1 Rn:5 Rd:5",
                "orn {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(765, "EOR_vec", "0 Q:1 1 01110 00 1 Rm:5 00011 1 Rn:5 Rd:5",
                "eor {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(766, "BSL_vec", "0 Q:1 1 01110 01 1 Rm:5 00011 1 Rn:5 Rd:5",
                "bsl {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(767, "BIT_vec", "0 Q:1 1 01110 10 1 Rm:5 00011 1 Rn:5 Rd:5",
                "bit {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(768, "BIF_vec", "0 Q:1 1 01110 11 1 Rm:5 00011 1 Rn:5 Rd:5",
                "bif {Vd.B}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same");
        add(769, "SQADD_scalar", "01 0 11110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5",
                "sqadd {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(770, "SQSUB_scalar", "01 0 11110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5",
                "sqsub {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(771, "CMGT_scalar", "01 0 11110 11 1 Rm:5 00110 1 Rn:5 Rd:5",
                "cmgt {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(772, "CMGE_scalar", "01 0 11110 11 1 Rm:5 00111 1 Rn:5 Rd:5",
                "cmge {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(773, "SSHL_scalar", "01 0 11110 11 1 Rm:5 01000 1 Rn:5 Rd:5",
                "sshl {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(774, "SQSHL_scalar", "01 0 11110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5",
                "sqshl {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(775, "SRSHL_scalar", "01 0 11110 11 1 Rm:5 01010 1 Rn:5 Rd:5",
                "srshl {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(776, "SQRSHL_scalar", "01 0 11110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5",
                "sqrshl {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(777, "ADD_scalar", "01 0 11110 11 1 Rm:5 10000 1 Rn:5 Rd:5",
                "add {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(778, "CMTST_scalar", "01 0 11110 11 1 Rm:5 10001 1 Rn:5 Rd:5",
                "cmtst {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(779, "SQDMULH_scalar", "01 0 11110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5",
                "sqdmulh {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar three same");
        add(780, "UQADD_scalar", "01 1 11110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5",
                "uqadd {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(781, "UQSUB_scalar", "01 1 11110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5",
                "uqsub {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(782, "CMHI_scalar", "01 1 11110 11 1 Rm:5 00110 1 Rn:5 Rd:5",
                "cmhi {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(783, "CMHS_scalar", "01 1 11110 11 1 Rm:5 00111 1 Rn:5 Rd:5",
                "cmhs {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(784, "USHL_scalar", "01 1 11110 11 1 Rm:5 01000 1 Rn:5 Rd:5",
                "ushl {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(785, "UQSHL_scalar", "01 1 11110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5",
                "uqshl {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(786, "URSHL_scalar", "01 1 11110 11 1 Rm:5 01010 1 Rn:5 Rd:5",
                "urshl {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(787, "UQRSHL_scalar", "01 1 11110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5",
                "uqrshl {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(788, "SUB_scalar", "01 1 11110 11 1 Rm:5 10000 1 Rn:5 Rd:5",
                "sub {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(789, "CMEQ_scalar", "01 1 11110 11 1 Rm:5 10001 1 Rn:5 Rd:5",
                "cmeq {Dd}, {Dn}, {Dm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar three same");
        add(790, "SQRDMULH_scalar", "01 1 11110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5",
                "sqrdmulh {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar three same");
        add(791, "DUP_element", "0 Q:1 0 01110000 imm5:5 0 0000 1 Rn:5 Rd:5",
                "dup {Vd.T}, {Vn.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:(imm5&15)==0||(imm5&15)==8&&Q==0", true, "Advanced SIMD copy");
        add(792, "DUP_general", "0 Q:1 0 01110000 imm5:5 0 0001 1 Rn:5 Rd:5",
                "dup {Vd.T}, {Gn}", "FEAT_AdvSIMD", "fp imm=Q<<5|imm5 unalloc:(imm5&15)==0||(imm5&15)==8&&Q==0", true, "Advanced SIMD copy");
        add(793, "SMOV", "0 Q:1 0 01110000 imm5:5 0 0101 1 Rn:5 Rd:5",
                "smov {Gd}, {Vn.Ts[index]}", "FEAT_AdvSIMD", "fp imm=Q<<5|imm5 unalloc:(imm5&(Q==0?3:7))==0", true, "Advanced SIMD copy");
        add(794, "UMOV", "0 Q:1 0 01110000 imm5:5 0 0111 1 Rn:5 Rd:5",
                "umov {Gd}, {Vn.Ts[index]}", "FEAT_AdvSIMD", "fp imm=Q<<5|imm5 unalloc:Q==0?(imm5&7)==0:(imm5&15)!=8", true, "Advanced SIMD copy");
        add(795, "INS_general", "0 1 0 01110000 imm5:5 0 0011 1 Rn:5 Rd:5",
                "ins {Vd.Ts[index]}, {Gn}", "FEAT_AdvSIMD", "fp imm=imm5 unalloc:(imm5&15)==0", true, "Advanced SIMD copy");
        add(796, "INS_element", "0 1 1 01110000 imm5:5 0 imm4:4 1 Rn:5 Rd:5",
                "ins {Vd.Ts[index]}, {Vn.Ts[index2]}", "FEAT_AdvSIMD", "fp unalloc:(imm5&15)==0", true, "Advanced SIMD copy");
        add(797, "DUP_scalar", "01 0 11110000 imm5:5 0 0000 1 Rn:5 Rd:5",
                "dup {Vd}, {Vn.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:(imm5&15)==0", true, "Advanced SIMD copy");
        add(798, "MOVI_imm_S", "0 Q:1 0 0111100000 abc:3 0 shift:2 0 01 defgh:5 Rd:5",
                "movi {Vd.S}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(799, "MOVI_imm_H", "0 Q:1 0 0111100000 abc:3 10 shift:1 0 01 defgh:5 Rd:5",
                "movi {Vd.H}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(800, "MVNI_imm_S", "0 Q:1 1 0111100000 abc:3 0 shift:2 0 01 defgh:5 Rd:5",
                "mvni {Vd.S}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
    }

    private static void fill8() {
        add(801, "MVNI_imm_H", "0 Q:1 1 0111100000 abc:3 10 shift:1 0 01 defgh:5 Rd:5",
                "mvni {Vd.H}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(802, "ORR_imm_S", "0 Q:1 0 0111100000 abc:3 0 shift:2 1 01 defgh:5 Rd:5",
                "orr {Vd.S}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(803, "ORR_imm_H", "0 Q:1 0 0111100000 abc:3 10 shift:1 1 01 defgh:5 Rd:5",
                "orr {Vd.H}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(804, "BIC_imm_S", "0 Q:1 1 0111100000 abc:3 0 shift:2 1 01 defgh:5 Rd:5",
                "bic {Vd.S}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(805, "BIC_imm_H", "0 Q:1 1 0111100000 abc:3 10 shift:1 1 01 defgh:5 Rd:5",
                "bic {Vd.H}, #{imm8}{lsl8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(806, "MOVI_imm_MSL", "0 Q:1 0 0111100000 abc:3 110 ones:1 01 defgh:5 Rd:5",
                "movi {Vd.S}, #{imm8}, msl #{msl}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(807, "MVNI_imm_MSL", "0 Q:1 1 0111100000 abc:3 110 ones:1 01 defgh:5 Rd:5",
                "mvni {Vd.S}, #{imm8}, msl #{msl}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(808, "MOVI_imm_B", "0 Q:1 0 0111100000 abc:3 1110 01 defgh:5 Rd:5",
                "movi {Vd.B}, #{imm8}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(809, "FMOV_imm_S", "0 Q:1 0 0111100000 abc:3 1111 01 defgh:5 Rd:5",
                "fmov {Vd.S}, #{fimm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(810, "MOVI_imm_D", "0 Q:1 1 0111100000 abc:3 1110 01 defgh:5 Rd:5",
                "movi {Dd|2D}, #{mask}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(811, "FMOV_imm_D", "0 1 1 0111100000 abc:3 1111 01 defgh:5 Rd:5",
                "fmov {Vd.2D}, #{fimm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD modified immediate");
        add(812, "SSHR_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 00000 1 Rn:5 Rd:5",
                "sshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(813, "SSHR_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 00000 1 Rn:5 Rd:5",
                "sshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(814, "SSHR_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 00000 1 Rn:5 Rd:5",
                "sshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(815, "SSHR_imm_B", "0 Q:1 0 011110 0001 immb:3 00000 1 Rn:5 Rd:5",
                "sshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(816, "SSRA_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 00010 1 Rn:5 Rd:5",
                "ssra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(817, "SSRA_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 00010 1 Rn:5 Rd:5",
                "ssra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(818, "SSRA_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 00010 1 Rn:5 Rd:5",
                "ssra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(819, "SSRA_imm_B", "0 Q:1 0 011110 0001 immb:3 00010 1 Rn:5 Rd:5",
                "ssra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(820, "SRSHR_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 00100 1 Rn:5 Rd:5",
                "srshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(821, "SRSHR_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 00100 1 Rn:5 Rd:5",
                "srshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(822, "SRSHR_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 00100 1 Rn:5 Rd:5",
                "srshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(823, "SRSHR_imm_B", "0 Q:1 0 011110 0001 immb:3 00100 1 Rn:5 Rd:5",
                "srshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(824, "SRSRA_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 00110 1 Rn:5 Rd:5",
                "srsra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(825, "SRSRA_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 00110 1 Rn:5 Rd:5",
                "srsra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(826, "SRSRA_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 00110 1 Rn:5 Rd:5",
                "srsra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(827, "SRSRA_imm_B", "0 Q:1 0 011110 0001 immb:3 00110 1 Rn:5 Rd:5",
                "srsra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(828, "SHL_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 01010 1 Rn:5 Rd:5",
                "shl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(829, "SHL_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 01010 1 Rn:5 Rd:5",
                "shl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(830, "SHL_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 01010 1 Rn:5 Rd:5",
                "shl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(831, "SHL_imm_B", "0 Q:1 0 011110 0001 immb:3 01010 1 Rn:5 Rd:5",
                "shl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(832, "SQSHL_imm_D", "0 Q:1 0 011110 1 low:3 immb:3 01110 1 Rn:5 Rd:5",
                "sqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(833, "SQSHL_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 01110 1 Rn:5 Rd:5",
                "sqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(834, "SQSHL_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 01110 1 Rn:5 Rd:5",
                "sqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(835, "SQSHL_imm_B", "0 Q:1 0 011110 0001 immb:3 01110 1 Rn:5 Rd:5",
                "sqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(836, "USHR_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 00000 1 Rn:5 Rd:5",
                "ushr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(837, "USHR_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 00000 1 Rn:5 Rd:5",
                "ushr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(838, "USHR_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 00000 1 Rn:5 Rd:5",
                "ushr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(839, "USHR_imm_B", "0 Q:1 1 011110 0001 immb:3 00000 1 Rn:5 Rd:5",
                "ushr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(840, "USRA_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 00010 1 Rn:5 Rd:5",
                "usra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(841, "USRA_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 00010 1 Rn:5 Rd:5",
                "usra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(842, "USRA_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 00010 1 Rn:5 Rd:5",
                "usra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(843, "USRA_imm_B", "0 Q:1 1 011110 0001 immb:3 00010 1 Rn:5 Rd:5",
                "usra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(844, "URSHR_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 00100 1 Rn:5 Rd:5",
                "urshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(845, "URSHR_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 00100 1 Rn:5 Rd:5",
                "urshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(846, "URSHR_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 00100 1 Rn:5 Rd:5",
                "urshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(847, "URSHR_imm_B", "0 Q:1 1 011110 0001 immb:3 00100 1 Rn:5 Rd:5",
                "urshr {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(848, "URSRA_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 00110 1 Rn:5 Rd:5",
                "ursra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(849, "URSRA_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 00110 1 Rn:5 Rd:5",
                "ursra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(850, "URSRA_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 00110 1 Rn:5 Rd:5",
                "ursra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(851, "URSRA_imm_B", "0 Q:1 1 011110 0001 immb:3 00110 1 Rn:5 Rd:5",
                "ursra {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(852, "SRI_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 01000 1 Rn:5 Rd:5",
                "sri {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(853, "SRI_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 01000 1 Rn:5 Rd:5",
                "sri {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(854, "SRI_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 01000 1 Rn:5 Rd:5",
                "sri {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(855, "SRI_imm_B", "0 Q:1 1 011110 0001 immb:3 01000 1 Rn:5 Rd:5",
                "sri {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(856, "SLI_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 01010 1 Rn:5 Rd:5",
                "sli {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(857, "SLI_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 01010 1 Rn:5 Rd:5",
                "sli {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(858, "SLI_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 01010 1 Rn:5 Rd:5",
                "sli {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(859, "SLI_imm_B", "0 Q:1 1 011110 0001 immb:3 01010 1 Rn:5 Rd:5",
                "sli {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(860, "SQSHLU_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 01100 1 Rn:5 Rd:5",
                "sqshlu {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(861, "SQSHLU_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 01100 1 Rn:5 Rd:5",
                "sqshlu {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(862, "SQSHLU_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 01100 1 Rn:5 Rd:5",
                "sqshlu {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(863, "SQSHLU_imm_B", "0 Q:1 1 011110 0001 immb:3 01100 1 Rn:5 Rd:5",
                "sqshlu {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(864, "UQSHL_imm_D", "0 Q:1 1 011110 1 low:3 immb:3 01110 1 Rn:5 Rd:5",
                "uqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate");
        add(865, "UQSHL_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 01110 1 Rn:5 Rd:5",
                "uqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(866, "UQSHL_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 01110 1 Rn:5 Rd:5",
                "uqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(867, "UQSHL_imm_B", "0 Q:1 1 011110 0001 immb:3 01110 1 Rn:5 Rd:5",
                "uqshl {Vd.T}, {Vn.T}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(868, "SHRN_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 10000 1 Rn:5 Rd:5",
                "shrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(869, "SHRN_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 10000 1 Rn:5 Rd:5",
                "shrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(870, "SHRN_imm_B", "0 Q:1 0 011110 0001 immb:3 10000 1 Rn:5 Rd:5",
                "shrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(871, "RSHRN_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 10001 1 Rn:5 Rd:5",
                "rshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(872, "RSHRN_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 10001 1 Rn:5 Rd:5",
                "rshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(873, "RSHRN_imm_B", "0 Q:1 0 011110 0001 immb:3 10001 1 Rn:5 Rd:5",
                "rshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(874, "SQSHRN_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 10010 1 Rn:5 Rd:5",
                "sqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(875, "SQSHRN_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 10010 1 Rn:5 Rd:5",
                "sqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(876, "SQSHRN_imm_B", "0 Q:1 0 011110 0001 immb:3 10010 1 Rn:5 Rd:5",
                "sqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(877, "SQRSHRN_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 10011 1 Rn:5 Rd:5",
                "sqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(878, "SQRSHRN_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 10011 1 Rn:5 Rd:5",
                "sqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(879, "SQRSHRN_imm_B", "0 Q:1 0 011110 0001 immb:3 10011 1 Rn:5 Rd:5",
                "sqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(880, "SSHLL_imm_S", "0 Q:1 0 011110 01 low:2 immb:3 10100 1 Rn:5 Rd:5",
                "sshll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(881, "SSHLL_imm_H", "0 Q:1 0 011110 001 low:1 immb:3 10100 1 Rn:5 Rd:5",
                "sshll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(882, "SSHLL_imm_B", "0 Q:1 0 011110 0001 immb:3 10100 1 Rn:5 Rd:5",
                "sshll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(883, "SQSHRUN_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 10000 1 Rn:5 Rd:5",
                "sqshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(884, "SQSHRUN_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 10000 1 Rn:5 Rd:5",
                "sqshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(885, "SQSHRUN_imm_B", "0 Q:1 1 011110 0001 immb:3 10000 1 Rn:5 Rd:5",
                "sqshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(886, "SQRSHRUN_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 10001 1 Rn:5 Rd:5",
                "sqrshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(887, "SQRSHRUN_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 10001 1 Rn:5 Rd:5",
                "sqrshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(888, "SQRSHRUN_imm_B", "0 Q:1 1 011110 0001 immb:3 10001 1 Rn:5 Rd:5",
                "sqrshrun{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(889, "UQSHRN_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 10010 1 Rn:5 Rd:5",
                "uqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(890, "UQSHRN_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 10010 1 Rn:5 Rd:5",
                "uqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(891, "UQSHRN_imm_B", "0 Q:1 1 011110 0001 immb:3 10010 1 Rn:5 Rd:5",
                "uqshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(892, "UQRSHRN_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 10011 1 Rn:5 Rd:5",
                "uqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(893, "UQRSHRN_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 10011 1 Rn:5 Rd:5",
                "uqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(894, "UQRSHRN_imm_B", "0 Q:1 1 011110 0001 immb:3 10011 1 Rn:5 Rd:5",
                "uqrshrn{2} {Vd.Tb}, {Vn.Ta}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(895, "USHLL_imm_S", "0 Q:1 1 011110 01 low:2 immb:3 10100 1 Rn:5 Rd:5",
                "ushll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(896, "USHLL_imm_H", "0 Q:1 1 011110 001 low:1 immb:3 10100 1 Rn:5 Rd:5",
                "ushll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(897, "USHLL_imm_B", "0 Q:1 1 011110 0001 immb:3 10100 1 Rn:5 Rd:5",
                "ushll{2} {Vd.Ta}, {Vn.Tb}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate");
        add(898, "SSHR_scalar", "01 0 111110 1 low:3 immb:3 00000 1 Rn:5 Rd:5",
                "sshr {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(899, "SSRA_scalar", "01 0 111110 1 low:3 immb:3 00010 1 Rn:5 Rd:5",
                "ssra {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(900, "SRSHR_scalar", "01 0 111110 1 low:3 immb:3 00100 1 Rn:5 Rd:5",
                "srshr {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
    }

    private static void fill9() {
        add(901, "SRSRA_scalar", "01 0 111110 1 low:3 immb:3 00110 1 Rn:5 Rd:5",
                "srsra {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(902, "SHL_scalar", "01 0 111110 1 low:3 immb:3 01010 1 Rn:5 Rd:5",
                "shl {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(903, "SQSHL_imm_scalar", "01 0 111110 immh:4 immb:3 01110 1 Rn:5 Rd:5",
                "sqshl {Vd}, {Vn}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0", true, "Advanced SIMD scalar shift by immediate");
        add(904, "USHR_scalar", "01 1 111110 1 low:3 immb:3 00000 1 Rn:5 Rd:5",
                "ushr {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(905, "USRA_scalar", "01 1 111110 1 low:3 immb:3 00010 1 Rn:5 Rd:5",
                "usra {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(906, "URSHR_scalar", "01 1 111110 1 low:3 immb:3 00100 1 Rn:5 Rd:5",
                "urshr {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(907, "URSRA_scalar", "01 1 111110 1 low:3 immb:3 00110 1 Rn:5 Rd:5",
                "ursra {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(908, "SRI_scalar", "01 1 111110 1 low:3 immb:3 01000 1 Rn:5 Rd:5",
                "sri {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(909, "SLI_scalar", "01 1 111110 1 low:3 immb:3 01010 1 Rn:5 Rd:5",
                "sli {Dd}, {Dn}, #{shift}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar shift by immediate");
        add(910, "SQSHLU_imm_scalar", "01 1 111110 immh:4 immb:3 01100 1 Rn:5 Rd:5",
                "sqshlu {Vd}, {Vn}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0", true, "Advanced SIMD scalar shift by immediate");
        add(911, "UQSHL_imm_scalar", "01 1 111110 immh:4 immb:3 01110 1 Rn:5 Rd:5",
                "uqshl {Vd}, {Vn}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0", true, "Advanced SIMD scalar shift by immediate");
        add(912, "SQSHRN_scalar", "01 0 111110 immh:4 immb:3 10010 1 Rn:5 Rd:5",
                "sqshrn {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(913, "SQRSHRN_scalar", "01 0 111110 immh:4 immb:3 10011 1 Rn:5 Rd:5",
                "sqrshrn {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(914, "SQSHRUN_scalar", "01 1 111110 immh:4 immb:3 10000 1 Rn:5 Rd:5",
                "sqshrun {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(915, "SQRSHRUN_scalar", "01 1 111110 immh:4 immb:3 10001 1 Rn:5 Rd:5",
                "sqrshrun {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(916, "UQSHRN_scalar", "01 1 111110 immh:4 immb:3 10010 1 Rn:5 Rd:5",
                "uqshrn {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(917, "UQRSHRN_scalar", "01 1 111110 immh:4 immb:3 10011 1 Rn:5 Rd:5",
                "uqrshrn {Vd}, {Vn+}, #{shift}", "FEAT_AdvSIMD", "fp unalloc:immh==0||immh>=8", true, "Advanced SIMD scalar shift by immediate");
        add(918, "SADDL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0000 00 Rn:5 Rd:5",
                "saddl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(919, "SADDW_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0001 00 Rn:5 Rd:5",
                "saddw{2} {Vd.Ta}, {Vn.Ta}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(920, "SSUBL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0010 00 Rn:5 Rd:5",
                "ssubl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(921, "SSUBW_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0011 00 Rn:5 Rd:5",
                "ssubw{2} {Vd.Ta}, {Vn.Ta}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(922, "ADDHN_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0100 00 Rn:5 Rd:5",
                "addhn{2} {Vd.Tb}, {Vn.Ta}, {Vm.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(923, "SABAL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0101 00 Rn:5 Rd:5",
                "sabal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(924, "SUBHN_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0110 00 Rn:5 Rd:5",
                "subhn{2} {Vd.Tb}, {Vn.Ta}, {Vm.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(925, "SABDL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 0111 00 Rn:5 Rd:5",
                "sabdl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(926, "SMLAL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1000 00 Rn:5 Rd:5",
                "smlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(927, "SMLSL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1010 00 Rn:5 Rd:5",
                "smlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(928, "SMULL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1100 00 Rn:5 Rd:5",
                "smull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(929, "UADDL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0000 00 Rn:5 Rd:5",
                "uaddl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(930, "UADDW_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0001 00 Rn:5 Rd:5",
                "uaddw{2} {Vd.Ta}, {Vn.Ta}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(931, "USUBL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0010 00 Rn:5 Rd:5",
                "usubl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(932, "USUBW_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0011 00 Rn:5 Rd:5",
                "usubw{2} {Vd.Ta}, {Vn.Ta}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(933, "RADDHN_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0100 00 Rn:5 Rd:5",
                "raddhn{2} {Vd.Tb}, {Vn.Ta}, {Vm.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(934, "UABAL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0101 00 Rn:5 Rd:5",
                "uabal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(935, "RSUBHN_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0110 00 Rn:5 Rd:5",
                "rsubhn{2} {Vd.Tb}, {Vn.Ta}, {Vm.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(936, "UABDL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 0111 00 Rn:5 Rd:5",
                "uabdl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(937, "UMLAL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 1000 00 Rn:5 Rd:5",
                "umlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(938, "UMLSL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 1010 00 Rn:5 Rd:5",
                "umlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(939, "UMULL_vec", "0 Q:1 1 01110 size:2 1 Rm:5 1100 00 Rn:5 Rd:5",
                "umull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD three different");
        add(940, "SQDMLAL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1001 00 Rn:5 Rd:5",
                "sqdmlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD three different");
        add(941, "SQDMLSL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1011 00 Rn:5 Rd:5",
                "sqdmlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD three different");
        add(942, "SQDMULL_vec", "0 Q:1 0 01110 size:2 1 Rm:5 1101 00 Rn:5 Rd:5",
                "sqdmull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Tb}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD three different");
        add(943, "SQDMLAL_scalar", "01 0 11110 size:2 1 Rm:5 1001 00 Rn:5 Rd:5",
                "sqdmlal {Vd+}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar three different");
        add(944, "SQDMLSL_scalar", "01 0 11110 size:2 1 Rm:5 1011 00 Rn:5 Rd:5",
                "sqdmlsl {Vd+}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar three different");
        add(945, "SQDMULL_scalar", "01 0 11110 size:2 1 Rm:5 1101 00 Rn:5 Rd:5",
                "sqdmull {Vd+}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar three different");
        add(946, "MLA_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 0000 H:1 0 Rn:5 Rd:5",
                "mla {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(947, "MLS_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 0100 H:1 0 Rn:5 Rd:5",
                "mls {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(948, "MUL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 1000 H:1 0 Rn:5 Rd:5",
                "mul {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(949, "SQDMULH_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 1100 H:1 0 Rn:5 Rd:5",
                "sqdmulh {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(950, "SQRDMULH_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 1101 H:1 0 Rn:5 Rd:5",
                "sqrdmulh {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(951, "SMLAL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 0010 H:1 0 Rn:5 Rd:5",
                "smlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(952, "SMLSL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 0110 H:1 0 Rn:5 Rd:5",
                "smlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(953, "SMULL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 1010 H:1 0 Rn:5 Rd:5",
                "smull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(954, "UMLAL_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 0010 H:1 0 Rn:5 Rd:5",
                "umlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(955, "UMLSL_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 0110 H:1 0 Rn:5 Rd:5",
                "umlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(956, "UMULL_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 1010 H:1 0 Rn:5 Rd:5",
                "umull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(957, "SQDMLAL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 0011 H:1 0 Rn:5 Rd:5",
                "sqdmlal{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(958, "SQDMLSL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 0111 H:1 0 Rn:5 Rd:5",
                "sqdmlsl{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(959, "SQDMULL_element", "0 Q:1 0 01111 size:2 L:1 Rm:5 1011 H:1 0 Rn:5 Rd:5",
                "sqdmull{2} {Vd.Ta}, {Vn.Tb}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD vector x indexed element");
        add(960, "SQDMULH_scalar_element", "01 0 11111 size:2 L:1 Rm:5 1100 H:1 0 Rn:5 Rd:5",
                "sqdmulh {Vd}, {Vn}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar x indexed element");
        add(961, "SQRDMULH_scalar_element", "01 0 11111 size:2 L:1 Rm:5 1101 H:1 0 Rn:5 Rd:5",
                "sqrdmulh {Vd}, {Vn}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar x indexed element");
        add(962, "SQDMLAL_scalar_element", "01 0 11111 size:2 L:1 Rm:5 0011 H:1 0 Rn:5 Rd:5",
                "sqdmlal {Vd+}, {Vn}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar x indexed element");
        add(963, "SQDMLSL_scalar_element", "01 0 11111 size:2 L:1 Rm:5 0111 H:1 0 Rn:5 Rd:5",
                "sqdmlsl {Vd+}, {Vn}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar x indexed element");
        add(964, "SQDMULL_scalar_element", "01 0 11111 size:2 L:1 Rm:5 1011 H:1 0 Rn:5 Rd:5",
                "sqdmull {Vd+}, {Vn}, {Vm.Ts[index]}", "FEAT_AdvSIMD", "fp unalloc:size==0||size==3", true, "Advanced SIMD scalar x indexed element");
        add(965, "SQRDMLAH_vec", "0 Q:1 1 01110 size:2 0 Rm:5 1 0000 1 Rn:5 Rd:5",
                "sqrdmlah {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_RDM", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same (extra), with elements too");
        add(966, "SQRDMLAH_scalar", "01 1 11110 size:2 0 Rm:5 1 0000 1 Rn:5 Rd:5",
                "sqrdmlah {Vd}, {Vn}, {Vm}", "FEAT_RDM", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same (extra), with elements too");
        add(967, "SQRDMLSH_vec", "0 Q:1 1 01110 size:2 0 Rm:5 1 0001 1 Rn:5 Rd:5",
                "sqrdmlsh {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_RDM", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same (extra), with elements too");
        add(968, "SQRDMLSH_scalar", "01 1 11110 size:2 0 Rm:5 1 0001 1 Rn:5 Rd:5",
                "sqrdmlsh {Vd}, {Vn}, {Vm}", "FEAT_RDM", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same (extra), with elements too");
        add(969, "SQRDMLAH_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 1101 H:1 0 Rn:5 Rd:5",
                "sqrdmlah {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_RDM", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same (extra), with elements too");
        add(970, "SQRDMLAH_scalar_element", "01 1 11111 size:2 L:1 Rm:5 1101 H:1 0 Rn:5 Rd:5",
                "sqrdmlah {Vd}, {Vn}, {Vm.Ts[index]}", "FEAT_RDM", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same (extra), with elements too");
        add(971, "SQRDMLSH_element", "0 Q:1 1 01111 size:2 L:1 Rm:5 1111 H:1 0 Rn:5 Rd:5",
                "sqrdmlsh {Vd.T}, {Vn.T}, {Vm.Ts[index]}", "FEAT_RDM", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same (extra), with elements too");
        add(972, "SQRDMLSH_scalar_element", "01 1 11111 size:2 L:1 Rm:5 1111 H:1 0 Rn:5 Rd:5",
                "sqrdmlsh {Vd}, {Vn}, {Vm.Ts[index]}", "FEAT_RDM", "fp unalloc:size==0||size==3", true, "Advanced SIMD three same (extra), with elements too");
        add(973, "SDOT", "0 Q:1 0 01110 10 0 Rm:5 1 0010 1 Rn:5 Rd:5",
                "sdot {Vd.S}, {Vn.B}, {Vm.B}", "FEAT_DotProd", "fp", true, "Advanced SIMD three same (extra), with elements too");
        add(974, "SDOT_element", "0 Q:1 0 01111 10 L:1 Rm:5 1110 H:1 0 Rn:5 Rd:5",
                "sdot {Vd.S}, {Vn.B}, {Vm.4B[index]}", "FEAT_DotProd", "fp", true, "Advanced SIMD three same (extra), with elements too");
        add(975, "UDOT", "0 Q:1 1 01110 10 0 Rm:5 1 0010 1 Rn:5 Rd:5",
                "udot {Vd.S}, {Vn.B}, {Vm.B}", "FEAT_DotProd", "fp", true, "Advanced SIMD three same (extra), with elements too");
        add(976, "UDOT_element", "0 Q:1 1 01111 10 L:1 Rm:5 1110 H:1 0 Rn:5 Rd:5",
                "udot {Vd.S}, {Vn.B}, {Vm.4B[index]}", "FEAT_DotProd", "fp", true, "Advanced SIMD three same (extra), with elements too");
        add(977, "FCADD", "0 Q:1 1 01110 size:2 0 Rm:5 1 11 rot:1 0 1 Rn:5 Rd:5",
                "fcadd {Vd.T}, {Vn.T}, {Vm.T}, #{turn}", "FEAT_FCMA", "fp unalloc:size==0||size==3&&Q==0", true, "Advanced SIMD three same (extra), with elements too");
        add(978, "FCMLA", "0 Q:1 1 01110 size:2 0 Rm:5 1 10 rot:2 1 Rn:5 Rd:5",
                "fcmla {Vd.T}, {Vn.T}, {Vm.T}, #{rotation}", "FEAT_FCMA", "fp unalloc:size==0||size==3&&Q==0", true, "Advanced SIMD three same (extra), with elements too");
        add(979, "FCMLA_element_H", "0 Q:1 1 01111 01 L:1 Rm:5 0 rot:2 1 H:1 0 Rn:5 Rd:5",
                "fcmla {Vd.T}, {Vn.T}, {Vm.Ts[pair]}, #{rotation}", "FEAT_FCMA", "fp unalloc:H==1&&Q==0", true, "Advanced SIMD three same (extra), with elements too");
        add(980, "FCMLA_element_S", "0 1 1 01111 10 0 Rm:5 0 rot:2 1 H:1 0 Rn:5 Rd:5",
                "fcmla {Vd.4S}, {Vn.4S}, {Vm.Ts[pair]}, #{rotation}", "FEAT_FCMA", "fp", true, "Advanced SIMD three same (extra), with elements too");
        add(981, "UZP1", "0 Q:1 001110 size:2 0 Rm:5 0 001 10 Rn:5 Rd:5",
                "uzp1 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(982, "TRN1", "0 Q:1 001110 size:2 0 Rm:5 0 010 10 Rn:5 Rd:5",
                "trn1 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(983, "ZIP1", "0 Q:1 001110 size:2 0 Rm:5 0 011 10 Rn:5 Rd:5",
                "zip1 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(984, "UZP2", "0 Q:1 001110 size:2 0 Rm:5 0 101 10 Rn:5 Rd:5",
                "uzp2 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(985, "TRN2", "0 Q:1 001110 size:2 0 Rm:5 0 110 10 Rn:5 Rd:5",
                "trn2 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(986, "ZIP2", "0 Q:1 001110 size:2 0 Rm:5 0 111 10 Rn:5 Rd:5",
                "zip2 {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(987, "EXT", "0 Q:1 101110 00 0 Rm:5 0 imm4:4 0 Rn:5 Rd:5",
                "ext {Vd.B}, {Vn.B}, {Vm.B}, #{dec imm4}", "FEAT_AdvSIMD", "fp unalloc:imm4>=8&&Q==0", true, "Advanced SIMD permute, extract, table lookup");
        add(988, "TBL", "0 Q:1 001110 00 0 Rm:5 0 len:2 0 00 Rn:5 Rd:5",
                "tbl {Vd.B}, {Vn.list}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD permute, extract, table lookup");
        add(989, "TBX", "0 Q:1 001110 00 0 Rm:5 0 len:2 1 00 Rn:5 Rd:5",
                "tbx {Vd.B}, {Vn.list}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD permute, extract, table lookup");
        add(990, "REV64_vec", "0 Q:1 0 01110 size:2 10000 00000 10 Rn:5 Rd:5",
                "rev64 {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(991, "REV16_vec", "0 Q:1 0 01110 size:2 10000 00001 10 Rn:5 Rd:5",
                "rev16 {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size!=0", true, "Advanced SIMD two-register misc");
        add(992, "SADDLP_vec", "0 Q:1 0 01110 size:2 10000 00010 10 Rn:5 Rd:5",
                "saddlp {Vd.Tp}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(993, "SUQADD_vec", "0 Q:1 0 01110 size:2 10000 00011 10 Rn:5 Rd:5",
                "suqadd {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(994, "CLS_vec", "0 Q:1 0 01110 size:2 10000 00100 10 Rn:5 Rd:5",
                "cls {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(995, "CNT_vec", "0 Q:1 0 01110 size:2 10000 00101 10 Rn:5 Rd:5",
                "cnt {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size!=0", true, "Advanced SIMD two-register misc");
        add(996, "SADALP_vec", "0 Q:1 0 01110 size:2 10000 00110 10 Rn:5 Rd:5",
                "sadalp {Vd.Tp}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(997, "SQABS_vec", "0 Q:1 0 01110 size:2 10000 00111 10 Rn:5 Rd:5",
                "sqabs {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(998, "CMGT_zero", "0 Q:1 0 01110 size:2 10000 01000 10 Rn:5 Rd:5",
                "cmgt {Vd.T}, {Vn.T}, #0", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(999, "CMEQ_zero", "0 Q:1 0 01110 size:2 10000 01001 10 Rn:5 Rd:5",
                "cmeq {Vd.T}, {Vn.T}, #0", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(1000, "CMLT_zero", "0 Q:1 0 01110 size:2 10000 01010 10 Rn:5 Rd:5",
                "cmlt {Vd.T}, {Vn.T}, #0", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
    }

    private static void fill10() {
        add(1001, "ABS_vec", "0 Q:1 0 01110 size:2 10000 01011 10 Rn:5 Rd:5",
                "abs {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(1002, "XTN_vec", "0 Q:1 0 01110 size:2 10000 10010 10 Rn:5 Rd:5",
                "xtn{2} {Vd.Tb}, {Vn.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(1003, "SQXTN_vec", "0 Q:1 0 01110 size:2 10000 10100 10 Rn:5 Rd:5",
                "sqxtn{2} {Vd.Tb}, {Vn.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(1004, "REV32_vec", "0 Q:1 1 01110 size:2 10000 00000 10 Rn:5 Rd:5",
                "rev32 {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size>=2", true, "Advanced SIMD two-register misc");
        add(1005, "UADDLP_vec", "0 Q:1 1 01110 size:2 10000 00010 10 Rn:5 Rd:5",
                "uaddlp {Vd.Tp}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(1006, "USQADD_vec", "0 Q:1 1 01110 size:2 10000 00011 10 Rn:5 Rd:5",
                "usqadd {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(1007, "CLZ_vec", "0 Q:1 1 01110 size:2 10000 00100 10 Rn:5 Rd:5",
                "clz {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(1008, "UADALP_vec", "0 Q:1 1 01110 size:2 10000 00110 10 Rn:5 Rd:5",
                "uadalp {Vd.Tp}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(1009, "SQNEG_vec", "0 Q:1 1 01110 size:2 10000 00111 10 Rn:5 Rd:5",
                "sqneg {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(1010, "CMGE_zero", "0 Q:1 1 01110 size:2 10000 01000 10 Rn:5 Rd:5",
                "cmge {Vd.T}, {Vn.T}, #0", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(1011, "CMLE_zero", "0 Q:1 1 01110 size:2 10000 01001 10 Rn:5 Rd:5",
                "cmle {Vd.T}, {Vn.T}, #0", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(1012, "NEG_vec", "0 Q:1 1 01110 size:2 10000 01011 10 Rn:5 Rd:5",
                "neg {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3&&Q==0", true, "Advanced SIMD two-register misc");
        add(1013, "SQXTUN_vec", "0 Q:1 1 01110 size:2 10000 10010 10 Rn:5 Rd:5",
                "sqxtun{2} {Vd.Tb}, {Vn.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(1014, "SHLL_vec", "0 Q:1 1 01110 size:2 10000 10011 10 Rn:5 Rd:5",
                "shll{2} {Vd.Ta}, {Vn.Tb}, #{bits}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(1015, "UQXTN_vec", "0 Q:1 1 01110 size:2 10000 10100 10 Rn:5 Rd:5",
                "uqxtn{2} {Vd.Tb}, {Vn.Ta}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD two-register misc");
        add(1016, "NOT", "0 Q:1 1 01110 00 10000 00101 10 Rn:5 Rd:5",
                "not {Vd.B}, {Vn.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc");
        add(1017, "RBIT_vec", "0 Q:1 1 01110 01 10000 00101 10 Rn:5 Rd:5",
                "rbit {Vd.B}, {Vn.B}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc");
        add(1018, "SUQADD_scalar", "01 0 11110 size:2 10000 00011 10 Rn:5 Rd:5",
                "suqadd {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(1019, "SQABS_scalar", "01 0 11110 size:2 10000 00111 10 Rn:5 Rd:5",
                "sqabs {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(1020, "CMGT_zero_scalar", "01 0 11110 11 10000 01000 10 Rn:5 Rd:5",
                "cmgt {Dd}, {Dn}, #0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(1021, "CMEQ_zero_scalar", "01 0 11110 11 10000 01001 10 Rn:5 Rd:5",
                "cmeq {Dd}, {Dn}, #0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(1022, "CMLT_zero_scalar", "01 0 11110 11 10000 01010 10 Rn:5 Rd:5",
                "cmlt {Dd}, {Dn}, #0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(1023, "ABS_scalar", "01 0 11110 11 10000 01011 10 Rn:5 Rd:5",
                "abs {Dd}, {Dn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(1024, "SQXTN_scalar", "01 0 11110 size:2 10000 10100 10 Rn:5 Rd:5",
                "sqxtn {Vd}, {Vn+}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD scalar two-register misc");
        add(1025, "USQADD_scalar", "01 1 11110 size:2 10000 00011 10 Rn:5 Rd:5",
                "usqadd {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(1026, "SQNEG_scalar", "01 1 11110 size:2 10000 00111 10 Rn:5 Rd:5",
                "sqneg {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(1027, "CMGE_zero_scalar", "01 1 11110 11 10000 01000 10 Rn:5 Rd:5",
                "cmge {Dd}, {Dn}, #0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(1028, "CMLE_zero_scalar", "01 1 11110 11 10000 01001 10 Rn:5 Rd:5",
                "cmle {Dd}, {Dn}, #0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(1029, "NEG_scalar", "01 1 11110 11 10000 01011 10 Rn:5 Rd:5",
                "neg {Dd}, {Dn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD scalar two-register misc");
        add(1030, "SQXTUN_scalar", "01 1 11110 size:2 10000 10010 10 Rn:5 Rd:5",
                "sqxtun {Vd}, {Vn+}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD scalar two-register misc");
        add(1031, "UQXTN_scalar", "01 1 11110 size:2 10000 10100 10 Rn:5 Rd:5",
                "uqxtn {Vd}, {Vn+}", "FEAT_AdvSIMD", "fp unalloc:size==3", true, "Advanced SIMD scalar two-register misc");
        add(1032, "SADDLV", "0 Q:1 0 01110 size:2 11000 00011 10 Rn:5 Rd:5",
                "saddlv {Vd+}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(1033, "SMAXV", "0 Q:1 0 01110 size:2 11000 01010 10 Rn:5 Rd:5",
                "smaxv {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(1034, "SMINV", "0 Q:1 0 01110 size:2 11000 11010 10 Rn:5 Rd:5",
                "sminv {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(1035, "ADDV", "0 Q:1 0 01110 size:2 11000 11011 10 Rn:5 Rd:5",
                "addv {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(1036, "UADDLV", "0 Q:1 1 01110 size:2 11000 00011 10 Rn:5 Rd:5",
                "uaddlv {Vd+}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(1037, "UMAXV", "0 Q:1 1 01110 size:2 11000 01010 10 Rn:5 Rd:5",
                "umaxv {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(1038, "UMINV", "0 Q:1 1 01110 size:2 11000 11010 10 Rn:5 Rd:5",
                "uminv {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:size==3||size==2&&Q==0", true, "Advanced SIMD across lanes, scalar pairwise");
        add(1039, "ADDP_scalar", "01 0 11110 11 11000 11011 10 Rn:5 Rd:5",
                "addp {Dd}, {Vn.2D}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD across lanes, scalar pairwise");
        add(1040, "FMUL_S", "00011110 00 1 Rm:5 0000 10 Rn:5 Rd:5",
                "fmul {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1041, "FMUL_D", "00011110 01 1 Rm:5 0000 10 Rn:5 Rd:5",
                "fmul {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1042, "FDIV_S", "00011110 00 1 Rm:5 0001 10 Rn:5 Rd:5",
                "fdiv {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1043, "FDIV_D", "00011110 01 1 Rm:5 0001 10 Rn:5 Rd:5",
                "fdiv {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1044, "FADD_S", "00011110 00 1 Rm:5 0010 10 Rn:5 Rd:5",
                "fadd {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1045, "FADD_D", "00011110 01 1 Rm:5 0010 10 Rn:5 Rd:5",
                "fadd {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1046, "FSUB_S", "00011110 00 1 Rm:5 0011 10 Rn:5 Rd:5",
                "fsub {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1047, "FSUB_D", "00011110 01 1 Rm:5 0011 10 Rn:5 Rd:5",
                "fsub {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1048, "FMAX_S", "00011110 00 1 Rm:5 0100 10 Rn:5 Rd:5",
                "fmax {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1049, "FMAX_D", "00011110 01 1 Rm:5 0100 10 Rn:5 Rd:5",
                "fmax {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1050, "FMIN_S", "00011110 00 1 Rm:5 0101 10 Rn:5 Rd:5",
                "fmin {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1051, "FMIN_D", "00011110 01 1 Rm:5 0101 10 Rn:5 Rd:5",
                "fmin {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1052, "FMAXNM_S", "00011110 00 1 Rm:5 0110 10 Rn:5 Rd:5",
                "fmaxnm {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1053, "FMAXNM_D", "00011110 01 1 Rm:5 0110 10 Rn:5 Rd:5",
                "fmaxnm {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1054, "FMINNM_S", "00011110 00 1 Rm:5 0111 10 Rn:5 Rd:5",
                "fminnm {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1055, "FMINNM_D", "00011110 01 1 Rm:5 0111 10 Rn:5 Rd:5",
                "fminnm {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1056, "FNMUL_S", "00011110 00 1 Rm:5 1000 10 Rn:5 Rd:5",
                "fnmul {Sd}, {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1057, "FNMUL_D", "00011110 01 1 Rm:5 1000 10 Rn:5 Rd:5",
                "fnmul {Dd}, {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point data-processing (2 source)");
        add(1058, "FMOV_S", "00011110 00 1 000000 10000 Rn:5 Rd:5",
                "fmov {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1059, "FABS_S", "00011110 00 1 000001 10000 Rn:5 Rd:5",
                "fabs {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1060, "FNEG_S", "00011110 00 1 000010 10000 Rn:5 Rd:5",
                "fneg {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1061, "FSQRT_S", "00011110 00 1 000011 10000 Rn:5 Rd:5",
                "fsqrt {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1062, "FRINTN_S", "00011110 00 1 001000 10000 Rn:5 Rd:5",
                "frintn {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1063, "FRINTP_S", "00011110 00 1 001001 10000 Rn:5 Rd:5",
                "frintp {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1064, "FRINTM_S", "00011110 00 1 001010 10000 Rn:5 Rd:5",
                "frintm {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1065, "FRINTZ_S", "00011110 00 1 001011 10000 Rn:5 Rd:5",
                "frintz {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1066, "FRINTA_S", "00011110 00 1 001100 10000 Rn:5 Rd:5",
                "frinta {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1067, "FRINTX_S", "00011110 00 1 001110 10000 Rn:5 Rd:5",
                "frintx {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1068, "FRINTI_S", "00011110 00 1 001111 10000 Rn:5 Rd:5",
                "frinti {Sd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1069, "FMOV_D", "00011110 01 1 000000 10000 Rn:5 Rd:5",
                "fmov {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1070, "FABS_D", "00011110 01 1 000001 10000 Rn:5 Rd:5",
                "fabs {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1071, "FNEG_D", "00011110 01 1 000010 10000 Rn:5 Rd:5",
                "fneg {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1072, "FSQRT_D", "00011110 01 1 000011 10000 Rn:5 Rd:5",
                "fsqrt {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1073, "FRINTN_D", "00011110 01 1 001000 10000 Rn:5 Rd:5",
                "frintn {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1074, "FRINTP_D", "00011110 01 1 001001 10000 Rn:5 Rd:5",
                "frintp {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1075, "FRINTM_D", "00011110 01 1 001010 10000 Rn:5 Rd:5",
                "frintm {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1076, "FRINTZ_D", "00011110 01 1 001011 10000 Rn:5 Rd:5",
                "frintz {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1077, "FRINTA_D", "00011110 01 1 001100 10000 Rn:5 Rd:5",
                "frinta {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1078, "FRINTX_D", "00011110 01 1 001110 10000 Rn:5 Rd:5",
                "frintx {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1079, "FRINTI_D", "00011110 01 1 001111 10000 Rn:5 Rd:5",
                "frinti {Dd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1080, "FCVT_DS", "00011110 00 1 000101 10000 Rn:5 Rd:5",
                "fcvt {Dd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1081, "FCVT_HS", "00011110 00 1 000111 10000 Rn:5 Rd:5",
                "fcvt {Hd}, {Sn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1082, "FCVT_SD", "00011110 01 1 000100 10000 Rn:5 Rd:5",
                "fcvt {Sd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1083, "FCVT_HD", "00011110 01 1 000111 10000 Rn:5 Rd:5",
                "fcvt {Hd}, {Dn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1084, "FCVT_SH", "00011110 11 1 000100 10000 Rn:5 Rd:5",
                "fcvt {Sd}, {Hn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1085, "FCVT_DH", "00011110 11 1 000101 10000 Rn:5 Rd:5",
                "fcvt {Dd}, {Hn}", "FEAT_FP", "fp", true, "Floating-point data-processing (1 source)");
        add(1086, "FMADD_S", "00011111 00 0 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "fmadd {Sd}, {Sn}, {Sm}, {Sa}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1087, "FMADD_D", "00011111 01 0 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "fmadd {Dd}, {Dn}, {Dm}, {Da}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1088, "FMSUB_S", "00011111 00 0 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "fmsub {Sd}, {Sn}, {Sm}, {Sa}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1089, "FMSUB_D", "00011111 01 0 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "fmsub {Dd}, {Dn}, {Dm}, {Da}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1090, "FNMADD_S", "00011111 00 1 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "fnmadd {Sd}, {Sn}, {Sm}, {Sa}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1091, "FNMADD_D", "00011111 01 1 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "fnmadd {Dd}, {Dn}, {Dm}, {Da}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1092, "FNMSUB_S", "00011111 00 1 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "fnmsub {Sd}, {Sn}, {Sm}, {Sa}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1093, "FNMSUB_D", "00011111 01 1 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "fnmsub {Dd}, {Dn}, {Dm}, {Da}", "FEAT_FP", "fp", true, "Floating-point data-processing (3 source)");
        add(1094, "FCMP_S", "00011110 00 1 Rm:5 00 1000 Rn:5 00000",
                "fcmp {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1095, "FCMP_zero_S", "00011110 00 1 sbz:5 00 1000 Rn:5 01000",
                "fcmp {Sn}, #0.0", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1096, "FCCMP_S", "00011110 00 1 Rm:5 cond:4 01 Rn:5 0 nzcv:4",
                "fccmp {Sn}, {Sm}, #{nzcv}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1097, "FCMPE_S", "00011110 00 1 Rm:5 00 1000 Rn:5 10000",
                "fcmpe {Sn}, {Sm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1098, "FCMPE_zero_S", "00011110 00 1 sbz:5 00 1000 Rn:5 11000",
                "fcmpe {Sn}, #0.0", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1099, "FCCMPE_S", "00011110 00 1 Rm:5 cond:4 01 Rn:5 1 nzcv:4",
                "fccmpe {Sn}, {Sm}, #{nzcv}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1100, "FCSEL_S", "00011110 00 1 Rm:5 cond:4 11 Rn:5 Rd:5",
                "fcsel {Sd}, {Sn}, {Sm}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
    }

    private static void fill11() {
        add(1101, "FMOV_S_imm", "00011110 00 1 imm8:8 100 00000 Rd:5",
                "fmov {Sd}, #{fimm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1102, "FCMP_D", "00011110 01 1 Rm:5 00 1000 Rn:5 00000",
                "fcmp {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1103, "FCMP_zero_D", "00011110 01 1 sbz:5 00 1000 Rn:5 01000",
                "fcmp {Dn}, #0.0", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1104, "FCCMP_D", "00011110 01 1 Rm:5 cond:4 01 Rn:5 0 nzcv:4",
                "fccmp {Dn}, {Dm}, #{nzcv}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1105, "FCMPE_D", "00011110 01 1 Rm:5 00 1000 Rn:5 10000",
                "fcmpe {Dn}, {Dm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1106, "FCMPE_zero_D", "00011110 01 1 sbz:5 00 1000 Rn:5 11000",
                "fcmpe {Dn}, #0.0", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1107, "FCCMPE_D", "00011110 01 1 Rm:5 cond:4 01 Rn:5 1 nzcv:4",
                "fccmpe {Dn}, {Dm}, #{nzcv}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1108, "FCSEL_D", "00011110 01 1 Rm:5 cond:4 11 Rn:5 Rd:5",
                "fcsel {Dd}, {Dn}, {Dm}, {cond}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1109, "FMOV_D_imm", "00011110 01 1 imm8:8 100 00000 Rd:5",
                "fmov {Dd}, #{fimm}", "FEAT_FP", "fp", true, "Floating-point compare, conditional compare, conditional select, immediate");
        add(1110, "FCVTNS_WS", "0 0011110 00 1 00 000 000000 Rn:5 Rd:5",
                "fcvtns {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1111, "FCVTNU_WS", "0 0011110 00 1 00 001 000000 Rn:5 Rd:5",
                "fcvtnu {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1112, "FCVTPS_WS", "0 0011110 00 1 01 000 000000 Rn:5 Rd:5",
                "fcvtps {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1113, "FCVTPU_WS", "0 0011110 00 1 01 001 000000 Rn:5 Rd:5",
                "fcvtpu {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1114, "FCVTMS_WS", "0 0011110 00 1 10 000 000000 Rn:5 Rd:5",
                "fcvtms {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1115, "FCVTMU_WS", "0 0011110 00 1 10 001 000000 Rn:5 Rd:5",
                "fcvtmu {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1116, "FCVTZS_WS", "0 0011110 00 1 11 000 000000 Rn:5 Rd:5",
                "fcvtzs {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1117, "FCVTZU_WS", "0 0011110 00 1 11 001 000000 Rn:5 Rd:5",
                "fcvtzu {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1118, "FCVTAS_WS", "0 0011110 00 1 00 100 000000 Rn:5 Rd:5",
                "fcvtas {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1119, "FCVTAU_WS", "0 0011110 00 1 00 101 000000 Rn:5 Rd:5",
                "fcvtau {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1120, "SCVTF_SW", "0 0011110 00 1 00 010 000000 Rn:5 Rd:5",
                "scvtf {Sd}, {Wn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1121, "UCVTF_SW", "0 0011110 00 1 00 011 000000 Rn:5 Rd:5",
                "ucvtf {Sd}, {Wn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1122, "FMOV_WS", "0 0011110 00 1 00 110 000000 Rn:5 Rd:5",
                "fmov {Wd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1123, "FMOV_SW", "0 0011110 00 1 00 111 000000 Rn:5 Rd:5",
                "fmov {Sd}, {Wn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1124, "FCVTNS_WD", "0 0011110 01 1 00 000 000000 Rn:5 Rd:5",
                "fcvtns {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1125, "FCVTNU_WD", "0 0011110 01 1 00 001 000000 Rn:5 Rd:5",
                "fcvtnu {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1126, "FCVTPS_WD", "0 0011110 01 1 01 000 000000 Rn:5 Rd:5",
                "fcvtps {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1127, "FCVTPU_WD", "0 0011110 01 1 01 001 000000 Rn:5 Rd:5",
                "fcvtpu {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1128, "FCVTMS_WD", "0 0011110 01 1 10 000 000000 Rn:5 Rd:5",
                "fcvtms {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1129, "FCVTMU_WD", "0 0011110 01 1 10 001 000000 Rn:5 Rd:5",
                "fcvtmu {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1130, "FCVTZS_WD", "0 0011110 01 1 11 000 000000 Rn:5 Rd:5",
                "fcvtzs {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1131, "FCVTZU_WD", "0 0011110 01 1 11 001 000000 Rn:5 Rd:5",
                "fcvtzu {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1132, "FCVTAS_WD", "0 0011110 01 1 00 100 000000 Rn:5 Rd:5",
                "fcvtas {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1133, "FCVTAU_WD", "0 0011110 01 1 00 101 000000 Rn:5 Rd:5",
                "fcvtau {Wd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1134, "SCVTF_DW", "0 0011110 01 1 00 010 000000 Rn:5 Rd:5",
                "scvtf {Dd}, {Wn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1135, "UCVTF_DW", "0 0011110 01 1 00 011 000000 Rn:5 Rd:5",
                "ucvtf {Dd}, {Wn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1136, "FCVTNS_XS", "1 0011110 00 1 00 000 000000 Rn:5 Rd:5",
                "fcvtns {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1137, "FCVTNU_XS", "1 0011110 00 1 00 001 000000 Rn:5 Rd:5",
                "fcvtnu {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1138, "FCVTPS_XS", "1 0011110 00 1 01 000 000000 Rn:5 Rd:5",
                "fcvtps {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1139, "FCVTPU_XS", "1 0011110 00 1 01 001 000000 Rn:5 Rd:5",
                "fcvtpu {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1140, "FCVTMS_XS", "1 0011110 00 1 10 000 000000 Rn:5 Rd:5",
                "fcvtms {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1141, "FCVTMU_XS", "1 0011110 00 1 10 001 000000 Rn:5 Rd:5",
                "fcvtmu {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1142, "FCVTZS_XS", "1 0011110 00 1 11 000 000000 Rn:5 Rd:5",
                "fcvtzs {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1143, "FCVTZU_XS", "1 0011110 00 1 11 001 000000 Rn:5 Rd:5",
                "fcvtzu {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1144, "FCVTAS_XS", "1 0011110 00 1 00 100 000000 Rn:5 Rd:5",
                "fcvtas {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1145, "FCVTAU_XS", "1 0011110 00 1 00 101 000000 Rn:5 Rd:5",
                "fcvtau {Xd}, {Sn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1146, "SCVTF_SX", "1 0011110 00 1 00 010 000000 Rn:5 Rd:5",
                "scvtf {Sd}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1147, "UCVTF_SX", "1 0011110 00 1 00 011 000000 Rn:5 Rd:5",
                "ucvtf {Sd}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1148, "FCVTNS_XD", "1 0011110 01 1 00 000 000000 Rn:5 Rd:5",
                "fcvtns {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1149, "FCVTNU_XD", "1 0011110 01 1 00 001 000000 Rn:5 Rd:5",
                "fcvtnu {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1150, "FCVTPS_XD", "1 0011110 01 1 01 000 000000 Rn:5 Rd:5",
                "fcvtps {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1151, "FCVTPU_XD", "1 0011110 01 1 01 001 000000 Rn:5 Rd:5",
                "fcvtpu {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1152, "FCVTMS_XD", "1 0011110 01 1 10 000 000000 Rn:5 Rd:5",
                "fcvtms {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1153, "FCVTMU_XD", "1 0011110 01 1 10 001 000000 Rn:5 Rd:5",
                "fcvtmu {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1154, "FCVTZS_XD", "1 0011110 01 1 11 000 000000 Rn:5 Rd:5",
                "fcvtzs {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1155, "FCVTZU_XD", "1 0011110 01 1 11 001 000000 Rn:5 Rd:5",
                "fcvtzu {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1156, "FCVTAS_XD", "1 0011110 01 1 00 100 000000 Rn:5 Rd:5",
                "fcvtas {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1157, "FCVTAU_XD", "1 0011110 01 1 00 101 000000 Rn:5 Rd:5",
                "fcvtau {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1158, "SCVTF_DX", "1 0011110 01 1 00 010 000000 Rn:5 Rd:5",
                "scvtf {Dd}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1159, "UCVTF_DX", "1 0011110 01 1 00 011 000000 Rn:5 Rd:5",
                "ucvtf {Dd}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1160, "FMOV_XD", "1 0011110 01 1 00 110 000000 Rn:5 Rd:5",
                "fmov {Xd}, {Dn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1161, "FMOV_DX", "1 0011110 01 1 00 111 000000 Rn:5 Rd:5",
                "fmov {Dd}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1162, "FMOV_X_top", "1 0011110 10 1 01 110 000000 Rn:5 Rd:5",
                "fmov {Xd}, {Vn.D[1]}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1163, "FJCVTZS", "0 0011110 01 1 11 110 000000 Rn:5 Rd:5",
                "fjcvtzs {Wd}, {Dn}", "FEAT_JSCVT", "fp", true, "Conversion between floating-point and integer");
        add(1164, "FMOV_top_X", "1 0011110 10 1 01 111 000000 Rn:5 Rd:5",
                "fmov {Vd.D[1]}, {Xn}", "FEAT_FP", "fp", true, "Conversion between floating-point and integer");
        add(1165, "SCVTF_fixed_SW", "0 0011110 00 0 00 010 scale:6 Rn:5 Rd:5",
                "scvtf {Sd}, {Wn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1166, "UCVTF_fixed_SW", "0 0011110 00 0 00 011 scale:6 Rn:5 Rd:5",
                "ucvtf {Sd}, {Wn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1167, "FCVTZS_fixed_WS", "0 0011110 00 0 11 000 scale:6 Rn:5 Rd:5",
                "fcvtzs {Wd}, {Sn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1168, "FCVTZU_fixed_WS", "0 0011110 00 0 11 001 scale:6 Rn:5 Rd:5",
                "fcvtzu {Wd}, {Sn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1169, "SCVTF_fixed_DW", "0 0011110 01 0 00 010 scale:6 Rn:5 Rd:5",
                "scvtf {Dd}, {Wn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1170, "UCVTF_fixed_DW", "0 0011110 01 0 00 011 scale:6 Rn:5 Rd:5",
                "ucvtf {Dd}, {Wn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1171, "FCVTZS_fixed_WD", "0 0011110 01 0 11 000 scale:6 Rn:5 Rd:5",
                "fcvtzs {Wd}, {Dn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1172, "FCVTZU_fixed_WD", "0 0011110 01 0 11 001 scale:6 Rn:5 Rd:5",
                "fcvtzu {Wd}, {Dn}, #{fbits}", "FEAT_FP", "fp imm=scale unalloc:scale<32", true, "Conversion between floating-point and fixed-point");
        add(1173, "SCVTF_fixed_SX", "1 0011110 00 0 00 010 scale:6 Rn:5 Rd:5",
                "scvtf {Sd}, {Xn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1174, "UCVTF_fixed_SX", "1 0011110 00 0 00 011 scale:6 Rn:5 Rd:5",
                "ucvtf {Sd}, {Xn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1175, "FCVTZS_fixed_XS", "1 0011110 00 0 11 000 scale:6 Rn:5 Rd:5",
                "fcvtzs {Xd}, {Sn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1176, "FCVTZU_fixed_XS", "1 0011110 00 0 11 001 scale:6 Rn:5 Rd:5",
                "fcvtzu {Xd}, {Sn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1177, "SCVTF_fixed_DX", "1 0011110 01 0 00 010 scale:6 Rn:5 Rd:5",
                "scvtf {Dd}, {Xn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1178, "UCVTF_fixed_DX", "1 0011110 01 0 00 011 scale:6 Rn:5 Rd:5",
                "ucvtf {Dd}, {Xn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1179, "FCVTZS_fixed_XD", "1 0011110 01 0 11 000 scale:6 Rn:5 Rd:5",
                "fcvtzs {Xd}, {Dn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1180, "FCVTZU_fixed_XD", "1 0011110 01 0 11 001 scale:6 Rn:5 Rd:5",
                "fcvtzu {Xd}, {Dn}, #{fbits}", "FEAT_FP", "fp imm=scale", true, "Conversion between floating-point and fixed-point");
        add(1181, "FMAXNM_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11000 1 Rn:5 Rd:5",
                "fmaxnm {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1182, "FMLA_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11001 1 Rn:5 Rd:5",
                "fmla {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1183, "FADD_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11010 1 Rn:5 Rd:5",
                "fadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1184, "FMULX_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11011 1 Rn:5 Rd:5",
                "fmulx {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1185, "FMULX_scalar", "01 0 11110 0 sz:1 1 Rm:5 11011 1 Rn:5 Rd:5",
                "fmulx {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1186, "FCMEQ_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmeq {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1187, "FCMEQ_scalar", "01 0 11110 0 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmeq {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1188, "FMAX_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11110 1 Rn:5 Rd:5",
                "fmax {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1189, "FRECPS_vec", "0 Q:1 0 01110 0 sz:1 1 Rm:5 11111 1 Rn:5 Rd:5",
                "frecps {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1190, "FRECPS_scalar", "01 0 11110 0 sz:1 1 Rm:5 11111 1 Rn:5 Rd:5",
                "frecps {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1191, "FMINNM_vec", "0 Q:1 0 01110 1 sz:1 1 Rm:5 11000 1 Rn:5 Rd:5",
                "fminnm {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1192, "FMLS_vec", "0 Q:1 0 01110 1 sz:1 1 Rm:5 11001 1 Rn:5 Rd:5",
                "fmls {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1193, "FSUB_vec", "0 Q:1 0 01110 1 sz:1 1 Rm:5 11010 1 Rn:5 Rd:5",
                "fsub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1194, "FMIN_vec", "0 Q:1 0 01110 1 sz:1 1 Rm:5 11110 1 Rn:5 Rd:5",
                "fmin {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1195, "FRSQRTS_vec", "0 Q:1 0 01110 1 sz:1 1 Rm:5 11111 1 Rn:5 Rd:5",
                "frsqrts {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1196, "FRSQRTS_scalar", "01 0 11110 1 sz:1 1 Rm:5 11111 1 Rn:5 Rd:5",
                "frsqrts {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1197, "FMAXNMP_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11000 1 Rn:5 Rd:5",
                "fmaxnmp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1198, "FADDP_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11010 1 Rn:5 Rd:5",
                "faddp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1199, "FMUL_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11011 1 Rn:5 Rd:5",
                "fmul {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1200, "FCMGE_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmge {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
    }

    private static void fill12() {
        add(1201, "FCMGE_scalar", "01 1 11110 0 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmge {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1202, "FACGE_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11101 1 Rn:5 Rd:5",
                "facge {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1203, "FACGE_scalar", "01 1 11110 0 sz:1 1 Rm:5 11101 1 Rn:5 Rd:5",
                "facge {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1204, "FMAXP_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11110 1 Rn:5 Rd:5",
                "fmaxp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1205, "FDIV_vec", "0 Q:1 1 01110 0 sz:1 1 Rm:5 11111 1 Rn:5 Rd:5",
                "fdiv {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1206, "FMINNMP_vec", "0 Q:1 1 01110 1 sz:1 1 Rm:5 11000 1 Rn:5 Rd:5",
                "fminnmp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1207, "FABD_vec", "0 Q:1 1 01110 1 sz:1 1 Rm:5 11010 1 Rn:5 Rd:5",
                "fabd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1208, "FABD_scalar", "01 1 11110 1 sz:1 1 Rm:5 11010 1 Rn:5 Rd:5",
                "fabd {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1209, "FCMGT_vec", "0 Q:1 1 01110 1 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmgt {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1210, "FCMGT_scalar", "01 1 11110 1 sz:1 1 Rm:5 11100 1 Rn:5 Rd:5",
                "fcmgt {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1211, "FACGT_vec", "0 Q:1 1 01110 1 sz:1 1 Rm:5 11101 1 Rn:5 Rd:5",
                "facgt {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1212, "FACGT_scalar", "01 1 11110 1 sz:1 1 Rm:5 11101 1 Rn:5 Rd:5",
                "facgt {Vd}, {Vn}, {Vm}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1213, "FMINP_vec", "0 Q:1 1 01110 1 sz:1 1 Rm:5 11110 1 Rn:5 Rd:5",
                "fminp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD three same (floating-point), vector and scalar");
        add(1214, "FRINTN_vec", "0 Q:1 0 01110 0 sz:1 10000 11000 10 Rn:5 Rd:5",
                "frintn {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1215, "FRINTM_vec", "0 Q:1 0 01110 0 sz:1 10000 11001 10 Rn:5 Rd:5",
                "frintm {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1216, "FCVTNS_vec", "0 Q:1 0 01110 0 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtns {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1217, "FCVTNS_scalar", "01 0 11110 0 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtns {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1218, "FCVTMS_vec", "0 Q:1 0 01110 0 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtms {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1219, "FCVTMS_scalar", "01 0 11110 0 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtms {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1220, "FCVTAS_vec", "0 Q:1 0 01110 0 sz:1 10000 11100 10 Rn:5 Rd:5",
                "fcvtas {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1221, "FCVTAS_scalar", "01 0 11110 0 sz:1 10000 11100 10 Rn:5 Rd:5",
                "fcvtas {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1222, "SCVTF_vec", "0 Q:1 0 01110 0 sz:1 10000 11101 10 Rn:5 Rd:5",
                "scvtf {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1223, "SCVTF_scalar", "01 0 11110 0 sz:1 10000 11101 10 Rn:5 Rd:5",
                "scvtf {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1224, "FABS_vec", "0 Q:1 0 01110 1 sz:1 10000 01111 10 Rn:5 Rd:5",
                "fabs {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1225, "FRINTP_vec", "0 Q:1 0 01110 1 sz:1 10000 11000 10 Rn:5 Rd:5",
                "frintp {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1226, "FRINTZ_vec", "0 Q:1 0 01110 1 sz:1 10000 11001 10 Rn:5 Rd:5",
                "frintz {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1227, "FCVTPS_vec", "0 Q:1 0 01110 1 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtps {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1228, "FCVTPS_scalar", "01 0 11110 1 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtps {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1229, "FCVTZS_vec", "0 Q:1 0 01110 1 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtzs {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1230, "FCVTZS_scalar", "01 0 11110 1 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtzs {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1231, "FRECPE_vec", "0 Q:1 0 01110 1 sz:1 10000 11101 10 Rn:5 Rd:5",
                "frecpe {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1232, "FRECPE_scalar", "01 0 11110 1 sz:1 10000 11101 10 Rn:5 Rd:5",
                "frecpe {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1233, "FRINTA_vec", "0 Q:1 1 01110 0 sz:1 10000 11000 10 Rn:5 Rd:5",
                "frinta {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1234, "FRINTX_vec", "0 Q:1 1 01110 0 sz:1 10000 11001 10 Rn:5 Rd:5",
                "frintx {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1235, "FCVTNU_vec", "0 Q:1 1 01110 0 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtnu {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1236, "FCVTNU_scalar", "01 1 11110 0 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtnu {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1237, "FCVTMU_vec", "0 Q:1 1 01110 0 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtmu {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1238, "FCVTMU_scalar", "01 1 11110 0 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtmu {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1239, "FCVTAU_vec", "0 Q:1 1 01110 0 sz:1 10000 11100 10 Rn:5 Rd:5",
                "fcvtau {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1240, "FCVTAU_scalar", "01 1 11110 0 sz:1 10000 11100 10 Rn:5 Rd:5",
                "fcvtau {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1241, "UCVTF_vec", "0 Q:1 1 01110 0 sz:1 10000 11101 10 Rn:5 Rd:5",
                "ucvtf {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1242, "UCVTF_scalar", "01 1 11110 0 sz:1 10000 11101 10 Rn:5 Rd:5",
                "ucvtf {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1243, "FNEG_vec", "0 Q:1 1 01110 1 sz:1 10000 01111 10 Rn:5 Rd:5",
                "fneg {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1244, "FRINTI_vec", "0 Q:1 1 01110 1 sz:1 10000 11001 10 Rn:5 Rd:5",
                "frinti {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1245, "FCVTPU_vec", "0 Q:1 1 01110 1 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtpu {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1246, "FCVTPU_scalar", "01 1 11110 1 sz:1 10000 11010 10 Rn:5 Rd:5",
                "fcvtpu {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1247, "FCVTZU_vec", "0 Q:1 1 01110 1 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtzu {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1248, "FCVTZU_scalar", "01 1 11110 1 sz:1 10000 11011 10 Rn:5 Rd:5",
                "fcvtzu {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1249, "FRSQRTE_vec", "0 Q:1 1 01110 1 sz:1 10000 11101 10 Rn:5 Rd:5",
                "frsqrte {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1250, "FRSQRTE_scalar", "01 1 11110 1 sz:1 10000 11101 10 Rn:5 Rd:5",
                "frsqrte {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1251, "FSQRT_vec", "0 Q:1 1 01110 1 sz:1 10000 11111 10 Rn:5 Rd:5",
                "fsqrt {Vd.T}, {Vn.T}", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1252, "FCMGT_zero", "0 Q:1 0 01110 1 sz:1 10000 01100 10 Rn:5 Rd:5",
                "fcmgt {Vd.T}, {Vn.T}, #0.0", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1253, "FCMGT_zero_scalar", "01 0 11110 1 sz:1 10000 01100 10 Rn:5 Rd:5",
                "fcmgt {Vd}, {Vn}, #0.0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1254, "FCMEQ_zero", "0 Q:1 0 01110 1 sz:1 10000 01101 10 Rn:5 Rd:5",
                "fcmeq {Vd.T}, {Vn.T}, #0.0", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1255, "FCMEQ_zero_scalar", "01 0 11110 1 sz:1 10000 01101 10 Rn:5 Rd:5",
                "fcmeq {Vd}, {Vn}, #0.0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1256, "FCMLT_zero", "0 Q:1 0 01110 1 sz:1 10000 01110 10 Rn:5 Rd:5",
                "fcmlt {Vd.T}, {Vn.T}, #0.0", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1257, "FCMLT_zero_scalar", "01 0 11110 1 sz:1 10000 01110 10 Rn:5 Rd:5",
                "fcmlt {Vd}, {Vn}, #0.0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1258, "FCMGE_zero", "0 Q:1 1 01110 1 sz:1 10000 01100 10 Rn:5 Rd:5",
                "fcmge {Vd.T}, {Vn.T}, #0.0", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1259, "FCMGE_zero_scalar", "01 1 11110 1 sz:1 10000 01100 10 Rn:5 Rd:5",
                "fcmge {Vd}, {Vn}, #0.0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1260, "FCMLE_zero", "0 Q:1 1 01110 1 sz:1 10000 01101 10 Rn:5 Rd:5",
                "fcmle {Vd.T}, {Vn.T}, #0.0", "FEAT_AdvSIMD", "fp unalloc:sz==1&&Q==0", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1261, "FCMLE_zero_scalar", "01 1 11110 1 sz:1 10000 01101 10 Rn:5 Rd:5",
                "fcmle {Vd}, {Vn}, #0.0", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1262, "FRECPX_scalar", "01 0 11110 1 sz:1 10000 11111 10 Rn:5 Rd:5",
                "frecpx {Vd}, {Vn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1263, "URECPE", "0 Q:1 0 01110 10 10000 11100 10 Rn:5 Rd:5",
                "urecpe {Vd.S}, {Vn.S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1264, "URSQRTE", "0 Q:1 1 01110 10 10000 11100 10 Rn:5 Rd:5",
                "ursqrte {Vd.S}, {Vn.S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1265, "FCVTN", "0 Q:1 0 01110 0 sz:1 10000 10110 10 Rn:5 Rd:5",
                "fcvtn{2} {Vd.Tb}, {Vn.Ta}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1266, "FCVTL", "0 Q:1 0 01110 0 sz:1 10000 10111 10 Rn:5 Rd:5",
                "fcvtl{2} {Vd.Ta}, {Vn.Tb}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1267, "FCVTXN_vec", "0 Q:1 1 01110 01 10000 10110 10 Rn:5 Rd:5",
                "fcvtxn{2} {Vd.S}, {Vn.2D}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1268, "FCVTXN_scalar", "01 1 11110 01 10000 10110 10 Rn:5 Rd:5",
                "fcvtxn {Sd}, {Dn}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD two-register misc (floating-point), vector and scalar");
        add(1269, "FMAXNMV", "0 1 1 01110 0 0 11000 01100 10 Rn:5 Rd:5",
                "fmaxnmv {Sd}, {Vn.4S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1270, "FMAXNMP_scalar", "01 1 11110 0 sz:1 11000 01100 10 Rn:5 Rd:5",
                "fmaxnmp {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1271, "FMAXV", "0 1 1 01110 0 0 11000 01111 10 Rn:5 Rd:5",
                "fmaxv {Sd}, {Vn.4S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1272, "FMAXP_scalar", "01 1 11110 0 sz:1 11000 01111 10 Rn:5 Rd:5",
                "fmaxp {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1273, "FMINNMV", "0 1 1 01110 1 0 11000 01100 10 Rn:5 Rd:5",
                "fminnmv {Sd}, {Vn.4S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1274, "FMINNMP_scalar", "01 1 11110 1 sz:1 11000 01100 10 Rn:5 Rd:5",
                "fminnmp {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1275, "FMINV", "0 1 1 01110 1 0 11000 01111 10 Rn:5 Rd:5",
                "fminv {Sd}, {Vn.4S}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1276, "FMINP_scalar", "01 1 11110 1 sz:1 11000 01111 10 Rn:5 Rd:5",
                "fminp {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1277, "FADDP_scalar", "01 1 11110 0 sz:1 11000 01101 10 Rn:5 Rd:5",
                "faddp {Vd}, {Vn.T}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point across lanes and scalar pairwise");
        add(1278, "FMLA_element_S", "0 Q:1 0 01111 10 L:1 Rm:5 0001 H:1 0 Rn:5 Rd:5",
                "fmla {Vd.T}, {Vn.T}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1279, "FMLA_element_D", "0 Q:1 0 01111 11 0 Rm:5 0001 H:1 0 Rn:5 Rd:5",
                "fmla {Vd.T}, {Vn.T}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD floating-point by element");
        add(1280, "FMLA_scalar_element_S", "01 0 11111 10 L:1 Rm:5 0001 H:1 0 Rn:5 Rd:5",
                "fmla {Vd}, {Vn}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1281, "FMLA_scalar_element_D", "01 0 11111 11 0 Rm:5 0001 H:1 0 Rn:5 Rd:5",
                "fmla {Vd}, {Vn}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1282, "FMLS_element_S", "0 Q:1 0 01111 10 L:1 Rm:5 0101 H:1 0 Rn:5 Rd:5",
                "fmls {Vd.T}, {Vn.T}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1283, "FMLS_element_D", "0 Q:1 0 01111 11 0 Rm:5 0101 H:1 0 Rn:5 Rd:5",
                "fmls {Vd.T}, {Vn.T}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD floating-point by element");
        add(1284, "FMLS_scalar_element_S", "01 0 11111 10 L:1 Rm:5 0101 H:1 0 Rn:5 Rd:5",
                "fmls {Vd}, {Vn}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1285, "FMLS_scalar_element_D", "01 0 11111 11 0 Rm:5 0101 H:1 0 Rn:5 Rd:5",
                "fmls {Vd}, {Vn}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1286, "FMUL_element_S", "0 Q:1 0 01111 10 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmul {Vd.T}, {Vn.T}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1287, "FMUL_element_D", "0 Q:1 0 01111 11 0 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmul {Vd.T}, {Vn.T}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD floating-point by element");
        add(1288, "FMUL_scalar_element_S", "01 0 11111 10 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmul {Vd}, {Vn}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1289, "FMUL_scalar_element_D", "01 0 11111 11 0 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmul {Vd}, {Vn}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1290, "FMULX_element_S", "0 Q:1 1 01111 10 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmulx {Vd.T}, {Vn.T}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1291, "FMULX_element_D", "0 Q:1 1 01111 11 0 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmulx {Vd.T}, {Vn.T}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD floating-point by element");
        add(1292, "FMULX_scalar_element_S", "01 1 11111 10 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmulx {Vd}, {Vn}, {Vm.S[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1293, "FMULX_scalar_element_D", "01 1 11111 11 0 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmulx {Vd}, {Vn}, {Vm.D[index]}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD floating-point by element");
        add(1294, "SCVTF_fixed_vec_D", "0 Q:1 0 011110 1 low:3 immb:3 11100 1 Rn:5 Rd:5",
                "scvtf {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate: fixed point");
        add(1295, "SCVTF_fixed_scalar_D", "01 0 111110 1 low:3 immb:3 11100 1 Rn:5 Rd:5",
                "scvtf {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1296, "SCVTF_fixed_vec_S", "0 Q:1 0 011110 01 low:2 immb:3 11100 1 Rn:5 Rd:5",
                "scvtf {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1297, "SCVTF_fixed_scalar_S", "01 0 111110 01 low:2 immb:3 11100 1 Rn:5 Rd:5",
                "scvtf {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1298, "UCVTF_fixed_vec_D", "0 Q:1 1 011110 1 low:3 immb:3 11100 1 Rn:5 Rd:5",
                "ucvtf {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate: fixed point");
        add(1299, "UCVTF_fixed_scalar_D", "01 1 111110 1 low:3 immb:3 11100 1 Rn:5 Rd:5",
                "ucvtf {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1300, "UCVTF_fixed_vec_S", "0 Q:1 1 011110 01 low:2 immb:3 11100 1 Rn:5 Rd:5",
                "ucvtf {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
    }

    private static void fill13() {
        add(1301, "UCVTF_fixed_scalar_S", "01 1 111110 01 low:2 immb:3 11100 1 Rn:5 Rd:5",
                "ucvtf {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1302, "FCVTZS_fixed_vec_D", "0 Q:1 0 011110 1 low:3 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzs {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate: fixed point");
        add(1303, "FCVTZS_fixed_scalar_D", "01 0 111110 1 low:3 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzs {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1304, "FCVTZS_fixed_vec_S", "0 Q:1 0 011110 01 low:2 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzs {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1305, "FCVTZS_fixed_scalar_S", "01 0 111110 01 low:2 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzs {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1306, "FCVTZU_fixed_vec_D", "0 Q:1 1 011110 1 low:3 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzu {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp unalloc:Q==0", true, "Advanced SIMD shift by immediate: fixed point");
        add(1307, "FCVTZU_fixed_scalar_D", "01 1 111110 1 low:3 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzu {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1308, "FCVTZU_fixed_vec_S", "0 Q:1 1 011110 01 low:2 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzu {Vd.T}, {Vn.T}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1309, "FCVTZU_fixed_scalar_S", "01 1 111110 01 low:2 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzu {Vd}, {Vn}, #{fbits}", "FEAT_AdvSIMD", "fp", true, "Advanced SIMD shift by immediate: fixed point");
        add(1310, "AESE", "01001110 00 10100 00100 10 Rn:5 Rd:5",
                "aese {Vd.16B}, {Vn.16B}", "FEAT_AES", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1311, "AESD", "01001110 00 10100 00101 10 Rn:5 Rd:5",
                "aesd {Vd.16B}, {Vn.16B}", "FEAT_AES", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1312, "AESMC", "01001110 00 10100 00110 10 Rn:5 Rd:5",
                "aesmc {Vd.16B}, {Vn.16B}", "FEAT_AES", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1313, "AESIMC", "01001110 00 10100 00111 10 Rn:5 Rd:5",
                "aesimc {Vd.16B}, {Vn.16B}", "FEAT_AES", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1314, "SHA1C", "01011110 000 Rm:5 0 000 00 Rn:5 Rd:5",
                "sha1c {Qd}, {Sn}, {Vm.4S}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1315, "SHA1P", "01011110 000 Rm:5 0 001 00 Rn:5 Rd:5",
                "sha1p {Qd}, {Sn}, {Vm.4S}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1316, "SHA1M", "01011110 000 Rm:5 0 010 00 Rn:5 Rd:5",
                "sha1m {Qd}, {Sn}, {Vm.4S}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1317, "SHA1SU0", "01011110 000 Rm:5 0 011 00 Rn:5 Rd:5",
                "sha1su0 {Vd.4S}, {Vn.4S}, {Vm.4S}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1318, "SHA256H", "01011110 000 Rm:5 0 100 00 Rn:5 Rd:5",
                "sha256h {Qd}, {Qn}, {Vm.4S}", "FEAT_SHA256", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1319, "SHA256H2", "01011110 000 Rm:5 0 101 00 Rn:5 Rd:5",
                "sha256h2 {Qd}, {Qn}, {Vm.4S}", "FEAT_SHA256", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1320, "SHA256SU1", "01011110 000 Rm:5 0 110 00 Rn:5 Rd:5",
                "sha256su1 {Vd.4S}, {Vn.4S}, {Vm.4S}", "FEAT_SHA256", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1321, "SHA1H", "01011110 00 10100 00000 10 Rn:5 Rd:5",
                "sha1h {Sd}, {Sn}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1322, "SHA1SU1", "01011110 00 10100 00001 10 Rn:5 Rd:5",
                "sha1su1 {Vd.4S}, {Vn.4S}", "FEAT_SHA1", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1323, "SHA256SU0", "01011110 00 10100 00010 10 Rn:5 Rd:5",
                "sha256su0 {Vd.4S}, {Vn.4S}", "FEAT_SHA256", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1324, "PMULL_8", "0 Q:1 0 01110 00 1 Rm:5 1110 00 Rn:5 Rd:5",
                "pmull{2} {Vd.8H}, {Vn.B}, {Vm.B}", "FEAT_AdvSIMD", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1325, "PMULL_64", "0 Q:1 0 01110 11 1 Rm:5 1110 00 Rn:5 Rd:5",
                "pmull{2} {Vd.1Q}, {Vn.D}, {Vm.D}", "FEAT_PMULL", "fp", true, "Cryptographic AES, SHA and polynomial multiplication");
        add(1326, "SHA512H", "11001110 011 Rm:5 1 0 00 00 Rn:5 Rd:5",
                "sha512h {Qd}, {Qn}, {Vm.2D}", "FEAT_SHA512", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1327, "SHA512H2", "11001110 011 Rm:5 1 0 00 01 Rn:5 Rd:5",
                "sha512h2 {Qd}, {Qn}, {Vm.2D}", "FEAT_SHA512", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1328, "SHA512SU1", "11001110 011 Rm:5 1 0 00 10 Rn:5 Rd:5",
                "sha512su1 {Vd.2D}, {Vn.2D}, {Vm.2D}", "FEAT_SHA512", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1329, "SHA512SU0", "11001110 110 00000 1000 00 Rn:5 Rd:5",
                "sha512su0 {Vd.2D}, {Vn.2D}", "FEAT_SHA512", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1330, "RAX1", "11001110 011 Rm:5 1 0 00 11 Rn:5 Rd:5",
                "rax1 {Vd.2D}, {Vn.2D}, {Vm.2D}", "FEAT_SHA3", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1331, "EOR3", "11001110 000 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "eor3 {Vd.16B}, {Vn.16B}, {Vm.16B}, {Va.16B}", "FEAT_SHA3", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1332, "BCAX", "11001110 001 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "bcax {Vd.16B}, {Vn.16B}, {Vm.16B}, {Va.16B}", "FEAT_SHA3", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1333, "XAR", "11001110 100 Rm:5 imm6:6 Rn:5 Rd:5",
                "xar {Vd.2D}, {Vn.2D}, {Vm.2D}, #{dec imm6}", "FEAT_SHA3", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1334, "SM3SS1", "11001110 010 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "sm3ss1 {Vd.4S}, {Vn.4S}, {Vm.4S}, {Va.4S}", "FEAT_SM3", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1335, "SM3TT1A", "11001110 010 Rm:5 10 imm2:2 00 Rn:5 Rd:5",
                "sm3tt1a {Vd.4S}, {Vn.4S}, {Vm.S[imm2]}", "FEAT_SM3", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1336, "SM3TT1B", "11001110 010 Rm:5 10 imm2:2 01 Rn:5 Rd:5",
                "sm3tt1b {Vd.4S}, {Vn.4S}, {Vm.S[imm2]}", "FEAT_SM3", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1337, "SM3TT2A", "11001110 010 Rm:5 10 imm2:2 10 Rn:5 Rd:5",
                "sm3tt2a {Vd.4S}, {Vn.4S}, {Vm.S[imm2]}", "FEAT_SM3", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1338, "SM3TT2B", "11001110 010 Rm:5 10 imm2:2 11 Rn:5 Rd:5",
                "sm3tt2b {Vd.4S}, {Vn.4S}, {Vm.S[imm2]}", "FEAT_SM3", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1339, "SM3PARTW1", "11001110 011 Rm:5 1 1 00 00 Rn:5 Rd:5",
                "sm3partw1 {Vd.4S}, {Vn.4S}, {Vm.4S}", "FEAT_SM3", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1340, "SM3PARTW2", "11001110 011 Rm:5 1 1 00 01 Rn:5 Rd:5",
                "sm3partw2 {Vd.4S}, {Vn.4S}, {Vm.4S}", "FEAT_SM3", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1341, "SM4E", "11001110 110 00000 1000 01 Rn:5 Rd:5",
                "sm4e {Vd.4S}, {Vn.4S}", "FEAT_SM4", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1342, "SM4EKEY", "11001110 011 Rm:5 1 1 00 10 Rn:5 Rd:5",
                "sm4ekey {Vd.4S}, {Vn.4S}, {Vm.4S}", "FEAT_SM4", "fp", true, "Cryptographic SHA512, SHA3, SM3, SM4");
        add(1343, "FMUL_H", "00011110 11 1 Rm:5 0000 10 Rn:5 Rd:5",
                "fmul {Hd}, {Hn}, {Hm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1344, "FDIV_H", "00011110 11 1 Rm:5 0001 10 Rn:5 Rd:5",
                "fdiv {Hd}, {Hn}, {Hm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1345, "FADD_H", "00011110 11 1 Rm:5 0010 10 Rn:5 Rd:5",
                "fadd {Hd}, {Hn}, {Hm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1346, "FSUB_H", "00011110 11 1 Rm:5 0011 10 Rn:5 Rd:5",
                "fsub {Hd}, {Hn}, {Hm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1347, "FMAX_H", "00011110 11 1 Rm:5 0100 10 Rn:5 Rd:5",
                "fmax {Hd}, {Hn}, {Hm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1348, "FMIN_H", "00011110 11 1 Rm:5 0101 10 Rn:5 Rd:5",
                "fmin {Hd}, {Hn}, {Hm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1349, "FMAXNM_H", "00011110 11 1 Rm:5 0110 10 Rn:5 Rd:5",
                "fmaxnm {Hd}, {Hn}, {Hm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1350, "FMINNM_H", "00011110 11 1 Rm:5 0111 10 Rn:5 Rd:5",
                "fminnm {Hd}, {Hn}, {Hm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1351, "FNMUL_H", "00011110 11 1 Rm:5 1000 10 Rn:5 Rd:5",
                "fnmul {Hd}, {Hn}, {Hm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1352, "FMOV_H", "00011110 11 1 000000 10000 Rn:5 Rd:5",
                "fmov {Hd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1353, "FABS_H", "00011110 11 1 000001 10000 Rn:5 Rd:5",
                "fabs {Hd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1354, "FNEG_H", "00011110 11 1 000010 10000 Rn:5 Rd:5",
                "fneg {Hd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1355, "FSQRT_H", "00011110 11 1 000011 10000 Rn:5 Rd:5",
                "fsqrt {Hd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1356, "FRINTN_H", "00011110 11 1 001000 10000 Rn:5 Rd:5",
                "frintn {Hd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1357, "FRINTP_H", "00011110 11 1 001001 10000 Rn:5 Rd:5",
                "frintp {Hd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1358, "FRINTM_H", "00011110 11 1 001010 10000 Rn:5 Rd:5",
                "frintm {Hd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1359, "FRINTZ_H", "00011110 11 1 001011 10000 Rn:5 Rd:5",
                "frintz {Hd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1360, "FRINTA_H", "00011110 11 1 001100 10000 Rn:5 Rd:5",
                "frinta {Hd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1361, "FRINTX_H", "00011110 11 1 001110 10000 Rn:5 Rd:5",
                "frintx {Hd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1362, "FRINTI_H", "00011110 11 1 001111 10000 Rn:5 Rd:5",
                "frinti {Hd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1363, "FMADD_H", "00011111 11 0 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "fmadd {Hd}, {Hn}, {Hm}, {Ha}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1364, "FMSUB_H", "00011111 11 0 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "fmsub {Hd}, {Hn}, {Hm}, {Ha}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1365, "FNMADD_H", "00011111 11 1 Rm:5 0 Ra:5 Rn:5 Rd:5",
                "fnmadd {Hd}, {Hn}, {Hm}, {Ha}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1366, "FNMSUB_H", "00011111 11 1 Rm:5 1 Ra:5 Rn:5 Rd:5",
                "fnmsub {Hd}, {Hn}, {Hm}, {Ha}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1367, "FCMP_H", "00011110 11 1 Rm:5 00 1000 Rn:5 00000",
                "fcmp {Hn}, {Hm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1368, "FCMP_zero_H", "00011110 11 1 sbz:5 00 1000 Rn:5 01000",
                "fcmp {Hn}, #0.0", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1369, "FCCMP_H", "00011110 11 1 Rm:5 cond:4 01 Rn:5 0 nzcv:4",
                "fccmp {Hn}, {Hm}, #{nzcv}, {cond}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1370, "FCMPE_H", "00011110 11 1 Rm:5 00 1000 Rn:5 10000",
                "fcmpe {Hn}, {Hm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1371, "FCMPE_zero_H", "00011110 11 1 sbz:5 00 1000 Rn:5 11000",
                "fcmpe {Hn}, #0.0", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1372, "FCCMPE_H", "00011110 11 1 Rm:5 cond:4 01 Rn:5 1 nzcv:4",
                "fccmpe {Hn}, {Hm}, #{nzcv}, {cond}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1373, "FCSEL_H", "00011110 11 1 Rm:5 cond:4 11 Rn:5 Rd:5",
                "fcsel {Hd}, {Hn}, {Hm}, {cond}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1374, "FMOV_imm8_H", "00011110 11 1 imm8:8 100 00000 Rd:5",
                "fmov {Hd}, #{fimm}", "FEAT_FP16", "fp", true, "Half precision: data-processing, compare, select, immediate");
        add(1375, "FCVTNS_WH", "0 0011110 11 1 00 000 000000 Rn:5 Rd:5",
                "fcvtns {Wd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1376, "FCVTNU_WH", "0 0011110 11 1 00 001 000000 Rn:5 Rd:5",
                "fcvtnu {Wd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1377, "FCVTPS_WH", "0 0011110 11 1 01 000 000000 Rn:5 Rd:5",
                "fcvtps {Wd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1378, "FCVTPU_WH", "0 0011110 11 1 01 001 000000 Rn:5 Rd:5",
                "fcvtpu {Wd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1379, "FCVTMS_WH", "0 0011110 11 1 10 000 000000 Rn:5 Rd:5",
                "fcvtms {Wd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1380, "FCVTMU_WH", "0 0011110 11 1 10 001 000000 Rn:5 Rd:5",
                "fcvtmu {Wd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1381, "FCVTZS_WH", "0 0011110 11 1 11 000 000000 Rn:5 Rd:5",
                "fcvtzs {Wd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1382, "FCVTZU_WH", "0 0011110 11 1 11 001 000000 Rn:5 Rd:5",
                "fcvtzu {Wd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1383, "FCVTAS_WH", "0 0011110 11 1 00 100 000000 Rn:5 Rd:5",
                "fcvtas {Wd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1384, "FCVTAU_WH", "0 0011110 11 1 00 101 000000 Rn:5 Rd:5",
                "fcvtau {Wd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1385, "SCVTF_HW", "0 0011110 11 1 00 010 000000 Rn:5 Rd:5",
                "scvtf {Hd}, {Wn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1386, "UCVTF_HW", "0 0011110 11 1 00 011 000000 Rn:5 Rd:5",
                "ucvtf {Hd}, {Wn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1387, "FCVTNS_XH", "1 0011110 11 1 00 000 000000 Rn:5 Rd:5",
                "fcvtns {Xd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1388, "FCVTNU_XH", "1 0011110 11 1 00 001 000000 Rn:5 Rd:5",
                "fcvtnu {Xd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1389, "FCVTPS_XH", "1 0011110 11 1 01 000 000000 Rn:5 Rd:5",
                "fcvtps {Xd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1390, "FCVTPU_XH", "1 0011110 11 1 01 001 000000 Rn:5 Rd:5",
                "fcvtpu {Xd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1391, "FCVTMS_XH", "1 0011110 11 1 10 000 000000 Rn:5 Rd:5",
                "fcvtms {Xd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1392, "FCVTMU_XH", "1 0011110 11 1 10 001 000000 Rn:5 Rd:5",
                "fcvtmu {Xd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1393, "FCVTZS_XH", "1 0011110 11 1 11 000 000000 Rn:5 Rd:5",
                "fcvtzs {Xd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1394, "FCVTZU_XH", "1 0011110 11 1 11 001 000000 Rn:5 Rd:5",
                "fcvtzu {Xd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1395, "FCVTAS_XH", "1 0011110 11 1 00 100 000000 Rn:5 Rd:5",
                "fcvtas {Xd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1396, "FCVTAU_XH", "1 0011110 11 1 00 101 000000 Rn:5 Rd:5",
                "fcvtau {Xd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1397, "SCVTF_HX", "1 0011110 11 1 00 010 000000 Rn:5 Rd:5",
                "scvtf {Hd}, {Xn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1398, "UCVTF_HX", "1 0011110 11 1 00 011 000000 Rn:5 Rd:5",
                "ucvtf {Hd}, {Xn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1399, "SCVTF_fixed_HW", "0 0011110 11 0 00 010 scale:6 Rn:5 Rd:5",
                "scvtf {Hd}, {Wn}, #{fbits}", "FEAT_FP16", "fp imm=scale unalloc:scale<32", true, "Half precision: conversion to and from general registers");
        add(1400, "UCVTF_fixed_HW", "0 0011110 11 0 00 011 scale:6 Rn:5 Rd:5",
                "ucvtf {Hd}, {Wn}, #{fbits}", "FEAT_FP16", "fp imm=scale unalloc:scale<32", true, "Half precision: conversion to and from general registers");
    }

    private static void fill14() {
        add(1401, "FCVTZS_fixed_WH", "0 0011110 11 0 11 000 scale:6 Rn:5 Rd:5",
                "fcvtzs {Wd}, {Hn}, #{fbits}", "FEAT_FP16", "fp imm=scale unalloc:scale<32", true, "Half precision: conversion to and from general registers");
        add(1402, "FCVTZU_fixed_WH", "0 0011110 11 0 11 001 scale:6 Rn:5 Rd:5",
                "fcvtzu {Wd}, {Hn}, #{fbits}", "FEAT_FP16", "fp imm=scale unalloc:scale<32", true, "Half precision: conversion to and from general registers");
        add(1403, "SCVTF_fixed_HX", "1 0011110 11 0 00 010 scale:6 Rn:5 Rd:5",
                "scvtf {Hd}, {Xn}, #{fbits}", "FEAT_FP16", "fp imm=scale", true, "Half precision: conversion to and from general registers");
        add(1404, "UCVTF_fixed_HX", "1 0011110 11 0 00 011 scale:6 Rn:5 Rd:5",
                "ucvtf {Hd}, {Xn}, #{fbits}", "FEAT_FP16", "fp imm=scale", true, "Half precision: conversion to and from general registers");
        add(1405, "FCVTZS_fixed_XH", "1 0011110 11 0 11 000 scale:6 Rn:5 Rd:5",
                "fcvtzs {Xd}, {Hn}, #{fbits}", "FEAT_FP16", "fp imm=scale", true, "Half precision: conversion to and from general registers");
        add(1406, "FCVTZU_fixed_XH", "1 0011110 11 0 11 001 scale:6 Rn:5 Rd:5",
                "fcvtzu {Xd}, {Hn}, #{fbits}", "FEAT_FP16", "fp imm=scale", true, "Half precision: conversion to and from general registers");
        add(1407, "FMOV_WH", "0 0011110 11 1 00 110 000000 Rn:5 Rd:5",
                "fmov {Wd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1408, "FMOV_HW", "0 0011110 11 1 00 111 000000 Rn:5 Rd:5",
                "fmov {Hd}, {Wn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1409, "FMOV_XH", "1 0011110 11 1 00 110 000000 Rn:5 Rd:5",
                "fmov {Xd}, {Hn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1410, "FMOV_HX", "1 0011110 11 1 00 111 000000 Rn:5 Rd:5",
                "fmov {Hd}, {Xn}", "FEAT_FP16", "fp", true, "Half precision: conversion to and from general registers");
        add(1411, "FMAXNM_vec_H", "0 Q:1 0 01110 0 10 Rm:5 00 000 1 Rn:5 Rd:5",
                "fmaxnm {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1412, "FMLA_vec_H", "0 Q:1 0 01110 0 10 Rm:5 00 001 1 Rn:5 Rd:5",
                "fmla {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1413, "FADD_vec_H", "0 Q:1 0 01110 0 10 Rm:5 00 010 1 Rn:5 Rd:5",
                "fadd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1414, "FMULX_vec_H", "0 Q:1 0 01110 0 10 Rm:5 00 011 1 Rn:5 Rd:5",
                "fmulx {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1415, "FMULX_scalar_H", "01 0 11110 0 10 Rm:5 00 011 1 Rn:5 Rd:5",
                "fmulx {Vd}, {Vn}, {Vm}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1416, "FCMEQ_vec_H", "0 Q:1 0 01110 0 10 Rm:5 00 100 1 Rn:5 Rd:5",
                "fcmeq {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1417, "FCMEQ_scalar_H", "01 0 11110 0 10 Rm:5 00 100 1 Rn:5 Rd:5",
                "fcmeq {Vd}, {Vn}, {Vm}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1418, "FMAX_vec_H", "0 Q:1 0 01110 0 10 Rm:5 00 110 1 Rn:5 Rd:5",
                "fmax {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1419, "FRECPS_vec_H", "0 Q:1 0 01110 0 10 Rm:5 00 111 1 Rn:5 Rd:5",
                "frecps {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1420, "FRECPS_scalar_H", "01 0 11110 0 10 Rm:5 00 111 1 Rn:5 Rd:5",
                "frecps {Vd}, {Vn}, {Vm}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1421, "FMINNM_vec_H", "0 Q:1 0 01110 1 10 Rm:5 00 000 1 Rn:5 Rd:5",
                "fminnm {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1422, "FMLS_vec_H", "0 Q:1 0 01110 1 10 Rm:5 00 001 1 Rn:5 Rd:5",
                "fmls {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1423, "FSUB_vec_H", "0 Q:1 0 01110 1 10 Rm:5 00 010 1 Rn:5 Rd:5",
                "fsub {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1424, "FMIN_vec_H", "0 Q:1 0 01110 1 10 Rm:5 00 110 1 Rn:5 Rd:5",
                "fmin {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1425, "FRSQRTS_vec_H", "0 Q:1 0 01110 1 10 Rm:5 00 111 1 Rn:5 Rd:5",
                "frsqrts {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1426, "FRSQRTS_scalar_H", "01 0 11110 1 10 Rm:5 00 111 1 Rn:5 Rd:5",
                "frsqrts {Vd}, {Vn}, {Vm}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1427, "FMAXNMP_vec_H", "0 Q:1 1 01110 0 10 Rm:5 00 000 1 Rn:5 Rd:5",
                "fmaxnmp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1428, "FADDP_vec_H", "0 Q:1 1 01110 0 10 Rm:5 00 010 1 Rn:5 Rd:5",
                "faddp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1429, "FMUL_vec_H", "0 Q:1 1 01110 0 10 Rm:5 00 011 1 Rn:5 Rd:5",
                "fmul {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1430, "FCMGE_vec_H", "0 Q:1 1 01110 0 10 Rm:5 00 100 1 Rn:5 Rd:5",
                "fcmge {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1431, "FCMGE_scalar_H", "01 1 11110 0 10 Rm:5 00 100 1 Rn:5 Rd:5",
                "fcmge {Vd}, {Vn}, {Vm}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1432, "FACGE_vec_H", "0 Q:1 1 01110 0 10 Rm:5 00 101 1 Rn:5 Rd:5",
                "facge {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1433, "FACGE_scalar_H", "01 1 11110 0 10 Rm:5 00 101 1 Rn:5 Rd:5",
                "facge {Vd}, {Vn}, {Vm}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1434, "FMAXP_vec_H", "0 Q:1 1 01110 0 10 Rm:5 00 110 1 Rn:5 Rd:5",
                "fmaxp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1435, "FDIV_vec_H", "0 Q:1 1 01110 0 10 Rm:5 00 111 1 Rn:5 Rd:5",
                "fdiv {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1436, "FMINNMP_vec_H", "0 Q:1 1 01110 1 10 Rm:5 00 000 1 Rn:5 Rd:5",
                "fminnmp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1437, "FABD_vec_H", "0 Q:1 1 01110 1 10 Rm:5 00 010 1 Rn:5 Rd:5",
                "fabd {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1438, "FABD_scalar_H", "01 1 11110 1 10 Rm:5 00 010 1 Rn:5 Rd:5",
                "fabd {Vd}, {Vn}, {Vm}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1439, "FCMGT_vec_H", "0 Q:1 1 01110 1 10 Rm:5 00 100 1 Rn:5 Rd:5",
                "fcmgt {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1440, "FCMGT_scalar_H", "01 1 11110 1 10 Rm:5 00 100 1 Rn:5 Rd:5",
                "fcmgt {Vd}, {Vn}, {Vm}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1441, "FACGT_vec_H", "0 Q:1 1 01110 1 10 Rm:5 00 101 1 Rn:5 Rd:5",
                "facgt {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1442, "FACGT_scalar_H", "01 1 11110 1 10 Rm:5 00 101 1 Rn:5 Rd:5",
                "facgt {Vd}, {Vn}, {Vm}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1443, "FMINP_vec_H", "0 Q:1 1 01110 1 10 Rm:5 00 110 1 Rn:5 Rd:5",
                "fminp {Vd.T}, {Vn.T}, {Vm.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1444, "FRINTN_vec_H", "0 Q:1 0 01110 0 111100 11000 10 Rn:5 Rd:5",
                "frintn {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1445, "FRINTM_vec_H", "0 Q:1 0 01110 0 111100 11001 10 Rn:5 Rd:5",
                "frintm {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1446, "FCVTNS_vec_H", "0 Q:1 0 01110 0 111100 11010 10 Rn:5 Rd:5",
                "fcvtns {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1447, "FCVTNS_scalar_H", "01 0 11110 0 111100 11010 10 Rn:5 Rd:5",
                "fcvtns {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1448, "FCVTMS_vec_H", "0 Q:1 0 01110 0 111100 11011 10 Rn:5 Rd:5",
                "fcvtms {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1449, "FCVTMS_scalar_H", "01 0 11110 0 111100 11011 10 Rn:5 Rd:5",
                "fcvtms {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1450, "FCVTAS_vec_H", "0 Q:1 0 01110 0 111100 11100 10 Rn:5 Rd:5",
                "fcvtas {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1451, "FCVTAS_scalar_H", "01 0 11110 0 111100 11100 10 Rn:5 Rd:5",
                "fcvtas {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1452, "SCVTF_vec_H", "0 Q:1 0 01110 0 111100 11101 10 Rn:5 Rd:5",
                "scvtf {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1453, "SCVTF_scalar_H", "01 0 11110 0 111100 11101 10 Rn:5 Rd:5",
                "scvtf {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1454, "FABS_vec_H", "0 Q:1 0 01110 1 111100 01111 10 Rn:5 Rd:5",
                "fabs {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1455, "FRINTP_vec_H", "0 Q:1 0 01110 1 111100 11000 10 Rn:5 Rd:5",
                "frintp {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1456, "FRINTZ_vec_H", "0 Q:1 0 01110 1 111100 11001 10 Rn:5 Rd:5",
                "frintz {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1457, "FCVTPS_vec_H", "0 Q:1 0 01110 1 111100 11010 10 Rn:5 Rd:5",
                "fcvtps {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1458, "FCVTPS_scalar_H", "01 0 11110 1 111100 11010 10 Rn:5 Rd:5",
                "fcvtps {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1459, "FCVTZS_vec_H", "0 Q:1 0 01110 1 111100 11011 10 Rn:5 Rd:5",
                "fcvtzs {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1460, "FCVTZS_scalar_H", "01 0 11110 1 111100 11011 10 Rn:5 Rd:5",
                "fcvtzs {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1461, "FRECPE_vec_H", "0 Q:1 0 01110 1 111100 11101 10 Rn:5 Rd:5",
                "frecpe {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1462, "FRECPE_scalar_H", "01 0 11110 1 111100 11101 10 Rn:5 Rd:5",
                "frecpe {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1463, "FRINTA_vec_H", "0 Q:1 1 01110 0 111100 11000 10 Rn:5 Rd:5",
                "frinta {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1464, "FRINTX_vec_H", "0 Q:1 1 01110 0 111100 11001 10 Rn:5 Rd:5",
                "frintx {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1465, "FCVTNU_vec_H", "0 Q:1 1 01110 0 111100 11010 10 Rn:5 Rd:5",
                "fcvtnu {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1466, "FCVTNU_scalar_H", "01 1 11110 0 111100 11010 10 Rn:5 Rd:5",
                "fcvtnu {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1467, "FCVTMU_vec_H", "0 Q:1 1 01110 0 111100 11011 10 Rn:5 Rd:5",
                "fcvtmu {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1468, "FCVTMU_scalar_H", "01 1 11110 0 111100 11011 10 Rn:5 Rd:5",
                "fcvtmu {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1469, "FCVTAU_vec_H", "0 Q:1 1 01110 0 111100 11100 10 Rn:5 Rd:5",
                "fcvtau {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1470, "FCVTAU_scalar_H", "01 1 11110 0 111100 11100 10 Rn:5 Rd:5",
                "fcvtau {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1471, "UCVTF_vec_H", "0 Q:1 1 01110 0 111100 11101 10 Rn:5 Rd:5",
                "ucvtf {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1472, "UCVTF_scalar_H", "01 1 11110 0 111100 11101 10 Rn:5 Rd:5",
                "ucvtf {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1473, "FNEG_vec_H", "0 Q:1 1 01110 1 111100 01111 10 Rn:5 Rd:5",
                "fneg {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1474, "FRINTI_vec_H", "0 Q:1 1 01110 1 111100 11001 10 Rn:5 Rd:5",
                "frinti {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1475, "FCVTPU_vec_H", "0 Q:1 1 01110 1 111100 11010 10 Rn:5 Rd:5",
                "fcvtpu {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1476, "FCVTPU_scalar_H", "01 1 11110 1 111100 11010 10 Rn:5 Rd:5",
                "fcvtpu {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1477, "FCVTZU_vec_H", "0 Q:1 1 01110 1 111100 11011 10 Rn:5 Rd:5",
                "fcvtzu {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1478, "FCVTZU_scalar_H", "01 1 11110 1 111100 11011 10 Rn:5 Rd:5",
                "fcvtzu {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1479, "FRSQRTE_vec_H", "0 Q:1 1 01110 1 111100 11101 10 Rn:5 Rd:5",
                "frsqrte {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1480, "FRSQRTE_scalar_H", "01 1 11110 1 111100 11101 10 Rn:5 Rd:5",
                "frsqrte {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1481, "FSQRT_vec_H", "0 Q:1 1 01110 1 111100 11111 10 Rn:5 Rd:5",
                "fsqrt {Vd.T}, {Vn.T}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1482, "FCMGT_zero_H", "0 Q:1 0 01110 1 111100 01100 10 Rn:5 Rd:5",
                "fcmgt {Vd.T}, {Vn.T}, #0.0", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1483, "FCMGT_zero_scalar_H", "01 0 11110 1 111100 01100 10 Rn:5 Rd:5",
                "fcmgt {Vd}, {Vn}, #0.0", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1484, "FCMEQ_zero_H", "0 Q:1 0 01110 1 111100 01101 10 Rn:5 Rd:5",
                "fcmeq {Vd.T}, {Vn.T}, #0.0", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1485, "FCMEQ_zero_scalar_H", "01 0 11110 1 111100 01101 10 Rn:5 Rd:5",
                "fcmeq {Vd}, {Vn}, #0.0", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1486, "FCMLT_zero_H", "0 Q:1 0 01110 1 111100 01110 10 Rn:5 Rd:5",
                "fcmlt {Vd.T}, {Vn.T}, #0.0", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1487, "FCMLT_zero_scalar_H", "01 0 11110 1 111100 01110 10 Rn:5 Rd:5",
                "fcmlt {Vd}, {Vn}, #0.0", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1488, "FCMGE_zero_H", "0 Q:1 1 01110 1 111100 01100 10 Rn:5 Rd:5",
                "fcmge {Vd.T}, {Vn.T}, #0.0", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1489, "FCMGE_zero_scalar_H", "01 1 11110 1 111100 01100 10 Rn:5 Rd:5",
                "fcmge {Vd}, {Vn}, #0.0", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1490, "FCMLE_zero_H", "0 Q:1 1 01110 1 111100 01101 10 Rn:5 Rd:5",
                "fcmle {Vd.T}, {Vn.T}, #0.0", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1491, "FCMLE_zero_scalar_H", "01 1 11110 1 111100 01101 10 Rn:5 Rd:5",
                "fcmle {Vd}, {Vn}, #0.0", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1492, "FRECPX_scalar_H", "01 0 11110 1 111100 11111 10 Rn:5 Rd:5",
                "frecpx {Vd}, {Vn}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1493, "FMLA_element_H", "0 Q:1 0 01111 00 L:1 Rm:5 0001 H:1 0 Rn:5 Rd:5",
                "fmla {Vd.T}, {Vn.T}, {Vm.H[index]}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1494, "FMLA_scalar_element_H", "01 0 11111 00 L:1 Rm:5 0001 H:1 0 Rn:5 Rd:5",
                "fmla {Vd}, {Vn}, {Vm.H[index]}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1495, "FMLS_element_H", "0 Q:1 0 01111 00 L:1 Rm:5 0101 H:1 0 Rn:5 Rd:5",
                "fmls {Vd.T}, {Vn.T}, {Vm.H[index]}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1496, "FMLS_scalar_element_H", "01 0 11111 00 L:1 Rm:5 0101 H:1 0 Rn:5 Rd:5",
                "fmls {Vd}, {Vn}, {Vm.H[index]}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1497, "FMUL_element_H", "0 Q:1 0 01111 00 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmul {Vd.T}, {Vn.T}, {Vm.H[index]}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1498, "FMUL_scalar_element_H", "01 0 11111 00 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmul {Vd}, {Vn}, {Vm.H[index]}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1499, "FMULX_element_H", "0 Q:1 1 01111 00 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmulx {Vd.T}, {Vn.T}, {Vm.H[index]}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1500, "FMULX_scalar_element_H", "01 1 11111 00 L:1 Rm:5 1001 H:1 0 Rn:5 Rd:5",
                "fmulx {Vd}, {Vn}, {Vm.H[index]}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
    }

    private static void fill15() {
        add(1501, "SCVTF_fixed_vec_H", "0 Q:1 0 011110 001 low:1 immb:3 11100 1 Rn:5 Rd:5",
                "scvtf {Vd.T}, {Vn.T}, #{fbits}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1502, "SCVTF_fixed_scalar_H", "01 0 111110 001 low:1 immb:3 11100 1 Rn:5 Rd:5",
                "scvtf {Vd}, {Vn}, #{fbits}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1503, "UCVTF_fixed_vec_H", "0 Q:1 1 011110 001 low:1 immb:3 11100 1 Rn:5 Rd:5",
                "ucvtf {Vd.T}, {Vn.T}, #{fbits}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1504, "UCVTF_fixed_scalar_H", "01 1 111110 001 low:1 immb:3 11100 1 Rn:5 Rd:5",
                "ucvtf {Vd}, {Vn}, #{fbits}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1505, "FCVTZS_fixed_vec_H", "0 Q:1 0 011110 001 low:1 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzs {Vd.T}, {Vn.T}, #{fbits}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1506, "FCVTZS_fixed_scalar_H", "01 0 111110 001 low:1 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzs {Vd}, {Vn}, #{fbits}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1507, "FCVTZU_fixed_vec_H", "0 Q:1 1 011110 001 low:1 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzu {Vd.T}, {Vn.T}, #{fbits}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1508, "FCVTZU_fixed_scalar_H", "01 1 111110 001 low:1 immb:3 11111 1 Rn:5 Rd:5",
                "fcvtzu {Vd}, {Vn}, #{fbits}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1509, "FMAXNMV_H", "0 Q:1 0 01110 0 0 11000 01100 10 Rn:5 Rd:5",
                "fmaxnmv {Hd}, {Vn.H}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1510, "FMAXNMP_scalar_H", "01 0 11110 0 0 11000 01100 10 Rn:5 Rd:5",
                "fmaxnmp {Hd}, {Vn.2H}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1511, "FMAXV_H", "0 Q:1 0 01110 0 0 11000 01111 10 Rn:5 Rd:5",
                "fmaxv {Hd}, {Vn.H}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1512, "FMAXP_scalar_H", "01 0 11110 0 0 11000 01111 10 Rn:5 Rd:5",
                "fmaxp {Hd}, {Vn.2H}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1513, "FMINNMV_H", "0 Q:1 0 01110 1 0 11000 01100 10 Rn:5 Rd:5",
                "fminnmv {Hd}, {Vn.H}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1514, "FMINNMP_scalar_H", "01 0 11110 1 0 11000 01100 10 Rn:5 Rd:5",
                "fminnmp {Hd}, {Vn.2H}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1515, "FMINV_H", "0 Q:1 0 01110 1 0 11000 01111 10 Rn:5 Rd:5",
                "fminv {Hd}, {Vn.H}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1516, "FMINP_scalar_H", "01 0 11110 1 0 11000 01111 10 Rn:5 Rd:5",
                "fminp {Hd}, {Vn.2H}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1517, "FADDP_scalar_H", "01 0 11110 0 0 11000 01101 10 Rn:5 Rd:5",
                "faddp {Hd}, {Vn.2H}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
        add(1518, "FMOV_imm_H", "0 Q:1 0 0111100000 abc:3 1111 11 defgh:5 Rd:5",
                "fmov {Vd.H}, #{fimm}", "FEAT_FP16", "fp", true, "Half precision: Advanced SIMD");
    }

    private static void add(int number, String name, String pattern, String template, String feature, String attributes,
            boolean implemented, String group) {
        ALL[number] = Row.of(number, name, pattern, template, feature, attributes, implemented, group);
    }
}
