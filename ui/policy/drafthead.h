// SPDX-License-Identifier: GPL-3.0-or-later

// The draft's name, and the buttons for its file.
#pragma once

#include <QWidget>

namespace vaultlock::ui {

class PolicyDocument;
class PolicyFileActions;
class ValueDisplay;

class DraftHead : public QWidget
{
    Q_OBJECT

public:
    /// Neither is owned; both outlive this.
    DraftHead(PolicyDocument &document, PolicyFileActions &files, QWidget *parent = nullptr);

private:
    void showTitle();

    PolicyDocument &m_document;
    ValueDisplay *m_title;
};

} // namespace vaultlock::ui
