// SPDX-License-Identifier: GPL-3.0-or-later

// The guide's chapters and pages, or what was found, to choose from.
#pragma once

#include "guide/guide.h"

#include <QTreeWidget>

namespace vaultlock::ui {

/// Titles wrap: each is shown whole.
class GuideContents : public QTreeWidget
{
    Q_OBJECT

public:
    /// guide: outlives it.
    explicit GuideContents(const guide::Guide &guide, QWidget *parent = nullptr);

    void showChapters();
    /// In the order of the ids, each with its chapter.
    void showFound(const QStringList &ids);
    /// Where it is among them: its chapter opens. Nothing is asked for.
    void showCurrent(const QString &id);
    /// Empty where there is none.
    QString firstPage() const;

signals:
    void pageWanted(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(QTreeWidgetItem *chapter);
    QTreeWidgetItem *itemOf(const QString &id) const;

    const guide::Guide &m_guide;
    QString m_current;
};

} // namespace vaultlock::ui
