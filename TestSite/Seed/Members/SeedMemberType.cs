namespace TestSite.Seed.Members;

/// <summary>A member type of the demo.</summary>
internal sealed record SeedMemberType(string Alias, string Name, string Icon, IReadOnlyList<SeedMemberProperty> Properties)
{
    public static readonly SeedMemberType Customer = new("customer", "Customer", "icon-shopping-basket", [
        new("phone", "Phone"),
        new("customerNumber", "Customer number"),
        new("birthday", "Birthday", Sensitive: true),
        new("paymentNotes", "Payment notes", Sensitive: true),
    ]);

    public static readonly SeedMemberType Employee = new("employee", "Employee", "icon-employee", [
        new("jobTitle", "Job title"),
        new("office", "Office"),
        new("socialSecurityNumber", "Social security number", Sensitive: true),
        new("salary", "Salary", Sensitive: true),
        new("bankAccount", "Bank account", Sensitive: true),
    ]);

    public static readonly IReadOnlyList<SeedMemberType> All = [Customer, Employee];
}

/// <param name="Sensitive">Only members of Umbraco's group Sensitive data see it.</param>
internal sealed record SeedMemberProperty(string Alias, string Name, bool Sensitive = false);
