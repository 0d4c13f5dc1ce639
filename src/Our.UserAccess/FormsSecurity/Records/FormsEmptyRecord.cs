using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Subjects;

namespace Our.UserAccess.FormsSecurity.Records;

/// <summary>What a subject without a record has: a group gives nothing, a user leaves everything to the groups.</summary>
internal static class FormsEmptyRecord
{
    public static FormsRecord Of(FormsSubject subject) =>
        new(subject.Id, subject.Kind == FormsSubjectKind.Group ? FormsRecordKind.Group : FormsRecordKind.Override);
}
