namespace Our.UserAccess.FormsSecurity.Subjects;

internal enum FormsSubjectKind
{
    Group,
    User,
}
