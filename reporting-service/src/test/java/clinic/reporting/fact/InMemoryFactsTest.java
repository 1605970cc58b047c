package clinic.reporting.fact;

class InMemoryFactsTest implements VisitsContract {

    private InMemoryFacts facts = new InMemoryFacts();

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public void forgetAll() {
        facts = new InMemoryFacts();
    }
}
