// SPDX-License-Identifier: GPL-3.0-or-later

// The guide as files of HTML.
#pragma once

#include "guide/guide.h"

#include <QByteArray>

#include <vector>

namespace vaultlock::guide {

struct HtmlFile
{
    QString path; ///< in the folder: "index.html", "finding/json-syntax.html", "guide.css"
    QByteArray content;
};

/// HTML 5 in UTF-8, one file a page, a list of all pages, and the style sheet: nothing is loaded
/// from elsewhere, nothing runs (a Content-Security-Policy says so), every text is escaped, links
/// are relative. The same guide makes the same bytes.
std::vector<HtmlFile> htmlOf(const Guide &guide);

} // namespace vaultlock::guide
