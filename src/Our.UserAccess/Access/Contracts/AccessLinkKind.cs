namespace Our.UserAccess.Access.Contracts;

internal enum AccessLinkKind
{
    User,
    Group,
    Workspace,
    Assignment,
    Rule,
    Document,
    Media,
}
