// SPDX-License-Identifier: GPL-3.0-or-later

// The content of the timeline, and who can do what, as tables.
#pragma once

#include "policy/meaning/explanation.h"
#include "policy/meaning/policytimeline.h"
#include "policy/meaning/whowhat.h"

#include <QTableWidget>

namespace vaultlock::ui {

/// Read-only, as high as its rows, up to a dozen; its columns share the width, and its texts wrap.
class EffectTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit EffectTable(const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void showStatements(const policy::Explanation &explanation);
    void showTimeline(const policy::PolicyTimeline &timeline);
    void showWhoWhat(const policy::WhoWhat &whoWhat);

signals:
    void statementActivated(std::size_t statement);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void begin(const QStringList &headings, int rows);
    void put(int row, int column, const QString &text, std::optional<std::size_t> statement = {});
    void end();
    void fitToContents();
    void fitHeader();

    QStringList m_headings;
    bool m_isChanged = false; ///< since begin()
    int m_fittedWidth = -1;   ///< of the viewport, when its rows were measured
};

} // namespace vaultlock::ui
