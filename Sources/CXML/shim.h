#pragma once
#include <libxml/xmlversion.h>
/* Keeps ICU's headers out: their types clash with those of Foundation's own ICU. */
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
