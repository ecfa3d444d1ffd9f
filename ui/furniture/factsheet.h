// SPDX-License-Identifier: GPL-3.0-or-later

// Paragraphs, facts and whatever else, one below the other.
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace vaultlock::ui {

class WrappingText;

/// Nothing in it is rich text. As high as it needs to be: whoever shows it lets it scroll.
class FactSheet : public QWidget
{
    Q_OBJECT

public:
    explicit FactSheet(QWidget *parent = nullptr);

    /// Left and right; 24 unless told.
    void setMargin(int margin);
    QLabel *addParagraph(const QString &text);
    /// A paragraph in red.
    QLabel *addAlarm(const QString &text);
    /// A row "name: value"; the value can be selected and is shown whole. The name is marked for
    /// the translators (QT_TRANSLATE_NOOP), and in English that of the value for assistive tools.
    WrappingText *addFact(const char *name, const QString &value, bool isCode = false);
    /// The same of what something else has named already.
    WrappingText *addFact(const QString &name, const QString &value, bool isCode = false);
    /// Anything else, in the order of the calls.
    void addContent(QWidget *widget, int stretch = 0);
    /// What comes behind it begins at the top.
    void addStretch();

private:
    QVBoxLayout *m_content;
    QGridLayout *m_facts = nullptr;
};

} // namespace vaultlock::ui
