// The description of a library loan.
#include "loan.hpp"

#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>

namespace library {
namespace {

namespace mis = juniper::mis;

// [keys]
constexpr mis::CategoryKey loans{"library_loans", "Library loans"};
constexpr mis::RetentionKey loan_record{"library_loan", "Library loan", "LIB-01"};
// [keys]

// [rows]
constexpr std::array loan_rows{
    mis::field<&Loan::pupil>(1, {.label = "Pupil", .category = loans}),
    mis::field<&Loan::title>(2, {.label = "Title", .category = loans}),
    mis::field<&Loan::borrowed>(3, {.label = "Borrowed", .category = loans}),
    mis::field<&Loan::returned>(4, {.label = "Returned", .category = loans}),
    mis::field<&Loan::adjustment>(5, {.label = "Adjustment", .category = mis::categories::health}),
};
// [rows]

}  // namespace

// [entity]
mis::EntityInfo const& describe(Loan const*) {
  static constexpr mis::EntityInfo info = mis::entity<Loan, loan_rows>({
      .number = 10001,
      .name = "library_loan",
      .label = "Library loan",
      .retention = loan_record,
      .subjects = mis::about<&Loan::pupil, &mis::Pupil::person>(),
      .dating = mis::holds<&Loan::borrowed, &Loan::returned>(),
  });
  return info;
}
// [entity]

}  // namespace library
