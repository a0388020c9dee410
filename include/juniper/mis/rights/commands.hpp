// Receiving a request for personal data, so that its clock runs.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/rights/rights_entry.hpp>
#include <juniper/mis/rights/rights_request.hpp>

/// People's rights over their data: requests, what happened to them, what was withheld.
namespace juniper::mis::rights {

/// Adds a request and the first entry of its ledger, `received`, in one unit of work, both at the
/// time the request says; the desk's organisation is whom it came to. \return refused; invalid when
/// it was received later than now, or is closed already.
Result<Id<RightsRequest>> receive(Desk& desk, RightsRequest request,
                                  CommandOptions const& options = {});

}  // namespace juniper::mis::rights
