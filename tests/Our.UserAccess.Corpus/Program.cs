using Our.UserAccess.Corpus;

return CorpusCommand.Run(args, Console.Out, Console.Error);
