namespace TestSite.Seed.Members;

/// <summary>The members of the demo. No number of theirs can be anybody's: months are 13, accounts begin with XX00.</summary>
internal static class SeedMembers
{
    private static readonly string[] JobTitles = ["Engineer", "Sales assistant", "Buyer", "Warehouse", "Designer", "Controller"];

    public static readonly IReadOnlyList<SeedMember> All =
    [
        .. Employees("Odense", 0,
            ["Ingrid Vestergaard", "Lars Thomsen", "Sofie Lund", "Nikolaj Bruun", "Mette Krogh", "Tim Jensen", "Freja Holst"]),
        .. Employees("Stockholm", 20,
            ["Åsa Lindqvist", "Björn Nyström", "Fatima Yusuf", "Linnea Åkesson", "Emil Fors", "Gunnel Strand"]),
        .. Employees("Aalborg", 40,
            ["Birgitte Skov", "Kasper Friis", "Bent Madsen", "Amalie Toft", "Yusuf Demir", "Lærke Østergaard"]),
        .. Customers(100,
        [
            "Aino Virtanen", "Beatriz Costa", "Chloé Martin", "Dmitri Sokolov", "Esra Yıldız", "Fionn Murphy", "Giulia Ricci", "Hugo Vidal",
            "Ioana Popescu", "Jakub Novák", "Katarzyna Mazur", "Liam Walsh", "Mina Park", "Niamh Kelly", "Oluwaseun Ade", "Pilar Gómez",
            "Quentin Roy", "Rosa Lopes", "Sven Hansson", "Tuva Berg", "Unnur Jónsdóttir",
        ]),
    ];

    private static IEnumerable<SeedMember> Employees(string office, int first, IReadOnlyList<string> names) => names.Select((name, index) =>
    {
        var number = first + index;
        return new SeedMember(name, $"employee{number:000}@example.test", SeedMemberType.Employee, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["jobTitle"] = JobTitles[number % JobTitles.Length],
            ["office"] = office,
            ["socialSecurityNumber"] = $"{1 + (number % 28):00}13{60 + (number % 40)}-{1000 + (number * 37)}",
            ["salary"] = $"{28_000 + (number * 731 % 40_000)}",
            ["bankAccount"] = $"XX00 0000 {4000 + number} {7000 + (number * 13)}",
        });
    });

    private static IEnumerable<SeedMember> Customers(int first, IReadOnlyList<string> names) => names.Select((name, index) =>
    {
        var number = first + index;
        return new SeedMember(name, $"customer{number:000}@example.test", SeedMemberType.Customer, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["phone"] = $"+00 555 {number:000} {index:00}",
            ["customerNumber"] = $"C-{20_000 + (number * 3)}",
            ["birthday"] = $"{1950 + (number % 55)}-{1 + (number % 12):00}-{1 + (number % 28):00}",
            ["paymentNotes"] = index % 4 == 0 ? "Pays by invoice, 14 days." : "Pays by card.",
        });
    });
}

internal sealed record SeedMember(string Name, string Email, SeedMemberType Type, IReadOnlyDictionary<string, string> Values);
