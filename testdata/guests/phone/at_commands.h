// The functions of the command table.
#ifndef AT_COMMANDS_H
#define AT_COMMANDS_H

#include "at.h"

typedef enum at_result at_function(const struct at_request *);

at_function at_manufacturer, at_model, at_revision, at_serial, at_capabilities, at_list, at_subscriber, at_card_number;
at_function at_cscs, at_pin, at_lock, at_battery, at_clock, at_activity;
at_function at_functionality, at_creg, at_cgreg, at_cereg, at_attach, at_operator, at_signal, at_indicators, at_events_mode, at_own_number;
at_function at_cmgs, at_cmgw, at_cmss, at_cmgl, at_cmgr, at_cmgd, at_cpms, at_csca, at_csmp, at_cnmi, at_csms, at_cnma;
at_function at_calls, at_chup, at_extended_error, at_clip, at_cssn, at_ussd, at_ccwa, at_chld;
at_function at_cpbs, at_cpbr, at_cpbf, at_cpbw, at_crsm, at_csim;

#endif
