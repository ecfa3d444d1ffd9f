// SPDX-License-Identifier: GPL-3.0-or-later

// Widgets in lines, as words in a text.
#pragma once

#include <QLayout>

namespace vaultlock::ui {

/// As many beside each other as there is room for; the rest stands below. Each as wide as it wants
/// to be.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &room) override;

private:
    /// What it is high; places the items only where it is told to.
    int place(const QRect &room, bool isForReal) const;

    QList<QLayoutItem *> m_items;
};

} // namespace vaultlock::ui
