// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/settingspage.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

SettingsPage::SettingsPage(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(Space::group, Space::unit, Space::group, Space::group);
    m_layout->setSpacing(Space::group);
    QLabel *heading = plainLabel({}, title);
    heading->setFont(Fonts::heading());
    m_layout->addWidget(heading);
    m_layout->addStretch(1);
}

void SettingsPage::addRow(QWidget *row, const std::function<QString()> &searched)
{
    m_layout->insertWidget(m_layout->count() - 1, row);
    m_rows.push_back({row, searched});
}

int SettingsPage::find(const QStringList &words)
{
    int found = 0;
    for (const Row &row : m_rows) {
        const QString text = m_title + u' ' + row.searched();
        const bool isFound = std::all_of(words.begin(), words.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        row.widget->setVisible(isFound);
        found += isFound ? 1 : 0;
    }
    return found;
}

} // namespace vaultlock::ui
