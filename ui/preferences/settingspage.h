// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a page, and which of them a search finds.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace vaultlock::ui {

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const QString &title, QWidget *parent = nullptr);

    /// row: taken over. searched: asked at each search.
    void addRow(QWidget *row, const std::function<QString()> &searched);
    /// Shows the rows that have every one of the words, in any case; all without words. Gives how
    /// many there are.
    int find(const QStringList &words);

private:
    struct Row
    {
        QWidget *widget;
        std::function<QString()> searched;
    };
    QString m_title;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
};

} // namespace vaultlock::ui
