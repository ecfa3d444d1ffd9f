// SPDX-License-Identifier: GPL-3.0-or-later

// A vault's tags, as they are shown: text from outside, and nobody knows how much of it.
#pragma once

#include "aws/glacier/types.h"
#include "ui/furniture/plaindialog.h"

#include <QStringList>

namespace vaultlock::ui {

/// `Key: value`, a line each: at most a hundred, and of each key and value as much as AWS allows
/// (128 and 256 characters, S3 Glacier API reference, AddTagsToVault), with a word on how long it
/// is. Line breaks are shown as spaces, what cannot be seen by its name.
QString tagsText(const aws::Tags &tags);
/// tagsText() leaves nothing out.
bool isShownWhole(const aws::Tags &tags);

/// All of them to the last character, in rows of bounded length: whoever draws or asks for one of
/// them, a screen reader too, gets it at once.
class TagsDialog final : public PlainDialog
{
    Q_OBJECT

public:
    TagsDialog(const aws::Tags &tags, QWidget *parent);
};

} // namespace vaultlock::ui
