// Which retention class each class of record is.
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/retention/record_class.hpp>

namespace juniper::mis::retention {

std::string_view retention_of(RecordClass record) noexcept {
  switch (record) {
    case RecordClass::pupil_record: return retention_classes::pupil_file.key;
    case RecordClass::sen_file: return retention_classes::sen_file.key;
    case RecordClass::child_protection_file: return retention_classes::safeguarding_file.key;
    case RecordClass::staff_personal_file: return retention_classes::staff_file.key;
    case RecordClass::staff_allegation: return retention_classes::adult_allegation.key;
    case RecordClass::free_school_meal_register: return retention_classes::free_meals.key;
    default: return rulebook::word(record);
  }
}

}  // namespace juniper::mis::retention
