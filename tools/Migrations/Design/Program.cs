// `dotnet ef` wants a startup project; the factories in this assembly are what it uses.
Console.Error.WriteLine("Use it through `dotnet ef`: see tools/Migrations/README.md.");
return 1;
