#include "at_commands.h"

#define BOTH (AT_READ | AT_SET)
#define FLAG(name, setting, most, test) {name, BOTH, test, 0, &at.setting, most}

static const struct at_command general[] = {
    {"+CGMI", AT_RUN, "", at_manufacturer, 0, 0},
    {"+GMI", AT_RUN, "", at_manufacturer, 0, 0},
    {"+CGMM", AT_RUN, "", at_model, 0, 0},
    {"+GMM", AT_RUN, "", at_model, 0, 0},
    {"+CGMR", AT_RUN, "", at_revision, 0, 0},
    {"+GMR", AT_RUN, "", at_revision, 0, 0},
    {"+CGSN", AT_RUN, "", at_serial, 0, 0},
    {"+GSN", AT_RUN, "", at_serial, 0, 0},
    {"+GCAP", AT_RUN, "", at_capabilities, 0, 0},
    {"+CIMI", AT_RUN, "", at_subscriber, 0, 0},
    {"+CCID", AT_RUN | AT_READ, "", at_card_number, 0, 0},
    {"+CLAC", AT_RUN, "", at_list, 0, 0},
    FLAG("+CMEE", errors, 2, "(0-2)"),
    {"+CSCS", BOTH, "(\"GSM\",\"IRA\",\"UCS2\")", at_cscs, 0, 0},
    {"+CPIN", BOTH, "", at_pin, 0, 0},
    {"+CLCK", AT_SET, "(\"SC\")", at_lock, 0, 0},
    {"+CBC", AT_RUN, "(0),(0-100)", at_battery, 0, 0},
    {"+CCLK", BOTH, "", at_clock, 0, 0},
    {"+CPAS", AT_RUN, "(0,3,4)", at_activity, 0, 0},
};

static const struct at_command network[] = {
    {"+CFUN", BOTH, "(0,1,4),(0,1)", at_functionality, 0, 0},
    {"+CREG", BOTH, "(0-2)", at_creg, 0, 0},
    {"+CGREG", BOTH, "(0-2)", at_cgreg, 0, 0},
    {"+CEREG", BOTH, "(0-2)", at_cereg, 0, 0},
    {"+CGATT", BOTH, "(0)", at_attach, 0, 0},
    {"+COPS", BOTH, 0, at_operator, 0, 0},
    {"+CSQ", AT_RUN, "(0-31,99),(99)", at_signal, 0, 0},
    {"+CIND", AT_READ, "(\"signal\",(0-5)),(\"service\",(0,1)),(\"call\",(0,1)),(\"roam\",(0,1)),(\"smsfull\",(0,1))", at_indicators, 0, 0},
    {"+CMER", BOTH, "(0,3),(0),(0),(0,1),(0)", at_events_mode, 0, 0},
    {"+CNUM", AT_RUN, "", at_own_number, 0, 0},
    FLAG("+CTZR", ctzr, 1, "(0,1)"),
    FLAG("+CTZU", ctzu, 1, "(0,1)"),
};

static const struct at_command messages[] = {
    FLAG("+CMGF", text_mode, 1, "(0,1)"),
    FLAG("+CSDH", show_header, 1, "(0,1)"),
    {"+CPMS", BOTH, "(\"SM\",\"ME\"),(\"SM\",\"ME\"),(\"SM\",\"ME\")", at_cpms, 0, 0},
    {"+CSCA", BOTH, "", at_csca, 0, 0},
    {"+CSMP", BOTH, "", at_csmp, 0, 0},
    {"+CSMS", BOTH, "(0,1)", at_csms, 0, 0},
    {"+CNMI", BOTH, "(0-3),(0-2),(0),(0-2),(0,1)", at_cnmi, 0, 0},
    {"+CNMA", AT_RUN | AT_SET, "", at_cnma, 0, 0},
    {"+CMGS", AT_SET, "", at_cmgs, 0, 0},
    {"+CMGW", AT_RUN | AT_SET, "", at_cmgw, 0, 0},
    {"+CMSS", AT_SET, "", at_cmss, 0, 0},
    {"+CMGL", AT_RUN | AT_SET, "(0-4)", at_cmgl, 0, 0},
    {"+CMGR", AT_SET, "", at_cmgr, 0, 0},
    {"+CMGD", AT_SET, "(1-20),(0-4)", at_cmgd, 0, 0},
};

static const struct at_command calls[] = {
    {"+CLCC", AT_RUN, "", at_calls, 0, 0},
    {"+CHUP", AT_RUN, "", at_chup, 0, 0},
    {"+CHLD", AT_SET, "(0,1)", at_chld, 0, 0},
    {"+CEER", AT_RUN, "", at_extended_error, 0, 0},
    {"+CLIP", BOTH, "(0,1)", at_clip, 0, 0},
    FLAG("+CRC", crc, 1, "(0,1)"),
    FLAG("+COLP", colp, 1, "(0,1)"),
    {"+CSSN", BOTH, "(0,1),(0,1)", at_cssn, 0, 0},
    {"+CCWA", BOTH, "(0,1)", at_ccwa, 0, 0},
    {"+CUSD", BOTH, "(0-2)", at_ussd, 0, 0},
};

static const struct at_command card[] = {
    {"+CPBS", BOTH, "(\"SM\",\"ON\")", at_cpbs, 0, 0},
    {"+CPBR", AT_SET, "(1-100),20,18", at_cpbr, 0, 0},
    {"+CPBF", AT_SET, "20,18", at_cpbf, 0, 0},
    {"+CPBW", AT_SET, "(1-100),20,(129,145),18", at_cpbw, 0, 0},
    {"+CRSM", AT_SET, "", at_crsm, 0, 0},
    {"+CSIM", AT_SET, "", at_csim, 0, 0},
};

const struct at_command *const at_tables[] = {general, network, messages, calls, card};
const unsigned at_table_lengths[] = {LENGTH(general), LENGTH(network), LENGTH(messages), LENGTH(calls), LENGTH(card)};
const unsigned at_table_count = LENGTH(at_tables);
