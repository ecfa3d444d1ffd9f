// SPDX-License-Identifier: GPL-3.0-or-later

// A view in a tab that is made when it is first shown.
#pragma once

#include <QWidget>

#include <functional>

namespace vaultlock::ui {

/// The first picture of the window does not wait for what is behind another tab.
class ViewOnDemand : public QWidget
{
    Q_OBJECT

public:
    using Maker = std::function<QWidget *()>;

    /// maker: called once; what it makes becomes the child of this.
    explicit ViewOnDemand(Maker maker, QWidget *parent = nullptr);

    /// The first control in it; null until it is made.
    QWidget *placeForFocus() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    Maker m_maker;
};

} // namespace vaultlock::ui
