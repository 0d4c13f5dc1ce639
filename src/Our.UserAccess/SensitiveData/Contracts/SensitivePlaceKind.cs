namespace Our.UserAccess.SensitiveData.Contracts;

internal enum SensitivePlaceKind
{
    MemberType,
    Form,
}
