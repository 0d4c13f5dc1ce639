namespace Our.UserAccess.Groups.GetDeletion;

internal enum DeletedKind
{
    Membership,
    Assignment,
    Rule,
}
